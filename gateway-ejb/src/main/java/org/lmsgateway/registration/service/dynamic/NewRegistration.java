package org.lmsgateway.registration.service.dynamic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationOutcome;
import org.lmsgateway.registration.RegistrationOutcome.Saved;
import org.lmsgateway.registration.dynamic.DynamicOutcome;
import org.lmsgateway.registration.dynamic.DynamicOutcome.Registered;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.registration.service.RegistrationEntry;
import org.lmsgateway.registration.service.dynamic.platform.PlatformCall;
import org.lmsgateway.registration.service.dynamic.platform.PlatformDescription;
import org.lmsgateway.registration.service.dynamic.platform.Step;

/** Registers an LMS in the gateway, after the gateway was registered in it. */
@ApplicationScoped
public class NewRegistration {

  private static final int MOST_NAME = 120;

  private RegistrationEntry entry;

  protected NewRegistration() {}

  @Inject
  public NewRegistration(RegistrationEntry entry) {
    this.entry = entry;
  }

  Step<DynamicOutcome> add(Admitted admitted, PlatformDescription lms, PlatformCall.Client client) {
    var details = details(admitted, lms, client);
    var owner = admitted.tenant().id();
    RegistrationOutcome outcome =
        admitted.waits()
            ? entry.addWaiting(admitted.id(), owner, details)
            : entry.add(admitted.id(), owner, details);
    return outcome instanceof Saved saved
        ? Step.of(new Registered(saved.registration(), admitted.appNames(), lms.origins()))
        : Step.refused(DynamicRefusal.CLIENT_REGISTERED_ALREADY);
  }

  private static RegistrationDetails details(
      Admitted admitted, PlatformDescription lms, PlatformCall.Client client) {
    var real = lms.lms().mended(lms.addresses(), client.id());
    return new RegistrationDetails(
        name(admitted, lms),
        lms.lms().platform(),
        real.issuer(),
        client.id(),
        new PlatformAddresses(
            real.authorization(), real.token(), real.keyset(), real.tokenAudience()),
        admitted.rules(client.deployment()));
  }

  /** As the invitation says; else after the LMS and its host. */
  static String name(Admitted admitted, PlatformDescription lms) {
    return admitted.grant().name().orElseGet(() -> name(lms));
  }

  private static String name(PlatformDescription lms) {
    var host = URI.create(lms.issuer()).getHost();
    var platform = lms.lms().platform();
    var name = platform == Platform.OTHER ? host : platform.label() + ", " + host;
    return name.length() <= MOST_NAME ? name : name.substring(0, MOST_NAME);
  }
}
