package org.lmsgateway.registration.service.dynamic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.registration.dynamic.TenantLink;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.registration.service.dynamic.platform.Step;
import org.lmsgateway.registration.service.invitation.TenantLinkRepository;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenantconfig.DynamicRegistrationSettings;

/** Looks at links of tenants: (1) it is switched on, (2) not too many wait already. */
@ApplicationScoped
public class LinkCheck {

  /** So that strangers who know the link cannot fill the tenant's list. */
  static final int MOST_WAITING = 20;

  private TenantLinkRepository links;
  private RegistrationRepository registrations;
  private DynamicRegistrationSettings settings;

  protected LinkCheck() {}

  @Inject
  public LinkCheck(
      TenantLinkRepository links,
      RegistrationRepository registrations,
      DynamicRegistrationSettings settings) {
    this.links = links;
    this.registrations = registrations;
    this.settings = settings;
  }

  Step<Grant> grant(String tenant) {
    return TenantId.parse(tenant)
        .filter(id -> settings.tenantLinks())
        .flatMap(links::find)
        .map(this::check)
        .orElseGet(() -> Step.refused(DynamicRefusal.LINK_OFF));
  }

  private Step<Grant> check(TenantLink link) {
    return registrations.countWaiting(link.tenant()) < MOST_WAITING
        ? Step.of(Grant.of(link))
        : Step.refused(DynamicRefusal.LINK_FULL);
  }
}
