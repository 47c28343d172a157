package org.lmsgateway.registration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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
    return new DraftReading(draft, tenant.map(apps::launchable), addresses);
  }

  /** What a draft says of the LMS, whose apps are not looked at. */
  public Outcome<RegistrationDetails> details(RegistrationDraft draft) {
    var reading = read(draft, Optional.empty());
    return reading.faults().isEmpty()
        ? new Outcome.Done<>(reading.details())
        : new Outcome.Rejected<>(reading.faults());
  }
}
