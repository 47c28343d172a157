package org.lmsgateway.registration.service.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppsInMemory;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.dynamic.InvitationService;
import org.lmsgateway.registration.dynamic.OpenInvitation;
import org.lmsgateway.registration.dynamic.TermsDraft;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenant.service.TenantServiceBean;
import org.lmsgateway.tenant.service.TenantsInMemory;
import org.lmsgateway.tenantconfig.DynamicRegistrationSettings;

/** Invitations and links of two tenants, A and B, whose admins see their own. */
class InvitationServiceTest {

  private final SettableClock clock = new SettableClock();
  private final TenantsInMemory tenants = new TenantsInMemory();
  private final AppsInMemory apps = new AppsInMemory();
  private final AuditInMemory audit = new AuditInMemory();
  private final Callers callers = new Callers();
  private final Tenant a = add();
  private final Tenant b = add();
  private final InvitationService service = service(true);

  private Tenant add() {
    var name = UUID.randomUUID() + ".example";
    var tenant =
        new Tenant(
            name,
            name,
            TenantProvider.directory(name),
            Cloud.PUBLIC,
            TenantStatus.ACTIVE,
            clock.instant());
    tenants.add(tenant);
    StoredInvitations.add(tenant);
    return tenant;
  }

  private InvitationService service(boolean tenantLinks) {
    var entry =
        new InvitationEntry(
            StoredInvitations.invitations(),
            StoredInvitations.links(),
            TestKeys.secretBox(),
            new GatewayAddress(URI.create("https://gateway.example")),
            audit,
            clock);
    var settings =
        new DynamicRegistrationSettings(
            tenantLinks, Set.of(), List.of(), Optional.empty(), Optional.empty());
    var tenantService = new TenantServiceBean(tenants, null, null, null, null, callers);
    return new InvitationServiceBean(entry, tenantService, apps, callers, settings);
  }

  @BeforeEach
  void addApps() {
    for (var owner : List.of(a, b)) {
      var id = new AppId(owner == a ? "app-of-a" : "app-of-b");
      var url = URI.create("https://app.example");
      apps.add(new App(id, id.value(), url, owner.id(), "hash", clock.instant()));
    }
    callers.adminOf(a.id());
  }

  private static TermsDraft draft(String tenant, String app) {
    return new TermsDraft(tenant, "Moodle", List.of(app), null);
  }

  private static List<FieldFault> faults(Outcome<?> outcome) {
    return outcome instanceof Outcome.Rejected<?> rejected ? rejected.faults() : List.of();
  }

  @Test
  void invitesForTheOwnTenantWithALinkThatIsNotStored() {
    var outcome = service.invite(draft(null, "app-of-a"));

    var open = ((Outcome.Done<OpenInvitation>) outcome).value();
    assertThat(open.invitation().tenant()).isEqualTo(a.id());
    assertThat(open.invitation().terms().policy()).isEqualTo(DeploymentPolicy.CONFIRM);
    assertThat(open.link().toString()).matches("https://gateway.example/lti/register/[\\w-]{43}");
    assertThat(open.toString()).doesNotContain(open.link().getPath());
    assertThat(audit.lines()).containsExactly("CREATED invitation");
  }

  @Test
  void invitesForNoOtherTenantAndWithNoOthersApps() {
    assertThat(faults(service.invite(draft(b.id().value(), "app-of-b"))))
        .containsExactly(FieldFault.of("tenant", FieldCode.TENANT_UNKNOWN));
    assertThat(faults(service.invite(draft(null, "app-of-b"))))
        .containsExactly(new FieldFault("apps", FieldCode.APP_UNKNOWN, "app-of-b"));
    assertThat(audit.lines()).isEmpty();
  }

  @Test
  void saysAllThatIsMissing() {
    assertThat(faults(service.invite(new TermsDraft(null, " ", null, "SOME"))))
        .extracting(fault -> fault.field() + " " + fault.code())
        .containsExactly("name REQUIRED", "apps REQUIRED", "deploymentPolicy NOT_ONE_OF");
  }

  @Test
  void aTenantsLinkIsItsOwn() {
    callers.adminOf(b.id());
    assertThat(faults(service.openLink(draft(null, "app-of-b")))).isEmpty();
    assertThat(service.link(b.id())).isPresent();

    callers.adminOf(a.id());
    assertThat(service.link(b.id())).isEmpty();
    assertThat(faults(service.openLink(draft(b.id().value(), "app-of-a"))))
        .containsExactly(FieldFault.of("tenant", FieldCode.TENANT_UNKNOWN));
    service.closeLink(b.id());

    callers.operator();
    assertThat(service.link(b.id())).isPresent();
    service.closeLink(b.id());
    assertThat(service.link(b.id())).isEmpty();
    assertThat(audit.lines())
        .containsExactly("CREATED registration-link", "DELETED registration-link");
  }

  @Test
  void theOperatorMayForbidLinks() {
    var forbidden = service(false);

    assertThat(forbidden.allowsLinks()).isFalse();
    assertThat(faults(forbidden.openLink(draft(null, "app-of-a"))))
        .extracting(FieldFault::code)
        .containsExactly(FieldCode.SWITCHED_OFF);
    assertThat(faults(forbidden.invite(draft(null, "app-of-a")))).isEmpty();
  }
}
