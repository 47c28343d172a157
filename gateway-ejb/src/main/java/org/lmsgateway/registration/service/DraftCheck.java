package org.lmsgateway.registration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.TenantId;

/** Reads drafts with what a tenant may enter. */
@ApplicationScoped
public class DraftCheck {

  private AppRepository apps;
  private WebAddressCheck addresses;

  protected DraftCheck() {}

  @Inject
  public DraftCheck(AppRepository apps, WebAddressCheck addresses) {
    this.apps = apps;
    this.addresses = addresses;
  }

  /** Without a tenant nothing can be said about the apps. */
  DraftReading read(RegistrationDraft draft, Optional<TenantId> tenant) {
    return new DraftReading(draft, tenant.map(this::launchable), addresses);
  }

  private Set<AppId> launchable(TenantId tenant) {
    return apps.launchable(tenant).stream().map(App::id).collect(Collectors.toSet());
  }

  /** What a draft says of the LMS, whose apps are not looked at. */
  public Outcome<RegistrationDetails> details(RegistrationDraft draft) {
    return outcome(read(draft, Optional.empty()));
  }

  /**
   * What a draft says, one of many.
   *
   * @param launchable the apps that it may name
   * @param known what checks its addresses
   */
  public static Outcome<RegistrationDetails> details(
      RegistrationDraft draft, Set<AppId> launchable, WebAddressCheck known) {
    return outcome(new DraftReading(draft, Optional.of(launchable), known));
  }

  private static Outcome<RegistrationDetails> outcome(DraftReading reading) {
    return reading.faults().isEmpty()
        ? new Outcome.Done<>(reading.details())
        : new Outcome.Rejected<>(reading.faults());
  }
}
