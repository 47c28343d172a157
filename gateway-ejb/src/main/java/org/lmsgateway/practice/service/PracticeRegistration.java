package org.lmsgateway.practice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.registration.PracticeIssuer;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationOutcome;
import org.lmsgateway.registration.RegistrationOutcome.Saved;
import org.lmsgateway.registration.service.RegistrationEntry;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.service.DemoTenant;
import org.lmsgateway.tenant.service.TenantRepository;

/**
 * The practice LMS's registration in the demo tenant. It is written below {@code
 * RegistrationService}, because nobody is signed in whose rights that service could ask; what is
 * written is fixed, so there is nothing for anybody to misuse.
 */
@ApplicationScoped
public class PracticeRegistration {

  private RegistrationRepository registrations;
  private RegistrationEntry entry;
  private DemoTenant demo;
  private TenantRepository tenants;
  private CloudGuard guard;
  private PracticePlatform platform;

  protected PracticeRegistration() {}

  @Inject
  public PracticeRegistration(
      RegistrationRepository registrations,
      RegistrationEntry entry,
      DemoTenant demo,
      TenantRepository tenants,
      CloudGuard guard,
      GatewayAddress gateway) {
    this.registrations = registrations;
    this.entry = entry;
    this.demo = demo;
    this.tenants = tenants;
    this.guard = guard;
    this.platform = new PracticePlatform(gateway);
  }

  /** The registration, if nobody has deleted it. */
  public Optional<Registration> find() {
    return registrations.findByClient(platform.issuer(), PracticePlatform.CLIENT_ID);
  }

  /** Whether it is registered now. What an admin has changed about it is left as it is. */
  public boolean ensure() {
    return find().isPresent() || register() instanceof Saved;
  }

  private RegistrationOutcome register() {
    var tenant = demo.id().flatMap(tenants::find);
    if (tenant.isEmpty()) {
      return new RegistrationOutcome.NotFound();
    }
    var refusal = guard.refusal(tenant.get());
    if (refusal.isPresent()) {
      return new RegistrationOutcome.TenantRefused(refusal.get());
    }
    return earlier(tenant.get().id())
        .map(moved -> entry.change(moved.id(), platform.details()))
        .orElseGet(() -> entry.add(RegistrationId.random(), tenant.get().id(), platform.details()));
  }

  /** One from when the gateway had another port or loopback name; it moves along. */
  private Optional<Registration> earlier(TenantId tenant) {
    var all = registrations.list(Optional.of(tenant), PageRequest.first(PageRequest.MAX_LIMIT));
    return all.items().stream()
        .filter(found -> found.clientId().equals(PracticePlatform.CLIENT_ID))
        .filter(found -> PracticeIssuer.isPractice(found.issuer()))
        .findFirst();
  }
}
