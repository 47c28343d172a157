package org.lmsgateway.registration.service.dynamic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.lmsgateway.app.App;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.registration.dynamic.Entrance;
import org.lmsgateway.registration.dynamic.Entrance.ByInvitation;
import org.lmsgateway.registration.dynamic.Entrance.OfTenant;
import org.lmsgateway.registration.service.dynamic.platform.Step;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.service.TenantRepository;

/** Lets an LMS in: (1) its link is good, (2) the tenant is served, (3) an app is left. */
@ApplicationScoped
public class Admission {

  private InvitationCheck invitations;
  private LinkCheck links;
  private TenantRepository tenants;
  private AppRepository apps;
  private CloudGuard guard;

  protected Admission() {}

  @Inject
  public Admission(
      InvitationCheck invitations,
      LinkCheck links,
      TenantRepository tenants,
      AppRepository apps,
      CloudGuard guard) {
    this.invitations = invitations;
    this.links = links;
    this.tenants = tenants;
    this.apps = apps;
    this.guard = guard;
  }

  Step<Admitted> admit(Entrance entrance) {
    return grant(entrance)
        .then(
            grant ->
                tenants
                    .find(grant.tenant())
                    .filter(tenant -> guard.refusal(tenant).isEmpty())
                    .map(tenant -> admit(grant, tenant))
                    .orElseGet(() -> Step.refused(DynamicRefusal.TENANT_NOT_SERVED)));
  }

  private Step<Grant> grant(Entrance entrance) {
    return entrance instanceof ByInvitation invitation
        ? invitations.grant(invitation.secret())
        : links.grant(((OfTenant) entrance).tenant());
  }

  private Step<Admitted> admit(Grant grant, Tenant tenant) {
    var left = left(grant, tenant);
    return left.isEmpty()
        ? Step.refused(DynamicRefusal.APPS_GONE)
        : Step.of(new Admitted(grant, tenant, left));
  }

  private List<App> left(Grant grant, Tenant tenant) {
    return apps.launchable(tenant.id()).stream()
        .filter(app -> grant.terms().apps().contains(app.id()))
        .sorted(Comparator.comparing(App::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }
}
