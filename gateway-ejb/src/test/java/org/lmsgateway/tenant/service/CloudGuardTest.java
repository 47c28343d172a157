package org.lmsgateway.tenant.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lmsgateway.tenant.service.StandInDirectories.WORLDWIDE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.RollbackSwitch;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantAdministration;
import org.lmsgateway.tenant.TenantChange;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenantconfig.InvalidSettingsException;
import org.lmsgateway.tenantconfig.TenantRegistration;
import org.lmsgateway.tenantconfig.TenantSettings;

/** The policy, and the daily look. */
class CloudGuardTest {

  private static final String NAME = "school.example";

  private final StandInDirectories directories = new StandInDirectories().unknown(NAME);
  private final SettableClock clock = new SettableClock();
  private final TenantsInMemory tenants = new TenantsInMemory();
  private final AuditInMemory audit = new AuditInMemory();
  private final CloudGuardBean guard = allowing("PUBLIC", "SELF_HOSTED");

  @AfterEach
  void close() {
    directories.close();
  }

  private static CloudGuardBean allowing(String... clouds) {
    return new CloudGuardBean(
        new TenantSettings(TenantRegistration.OPEN, Set.of(clouds), Set.of(), List.of()));
  }

  private Tenant add(Cloud cloud, TenantStatus status) {
    var tenant =
        new Tenant(NAME, NAME, TenantProvider.directory(NAME), cloud, status, clock.instant());
    tenants.add(tenant);
    return tenant;
  }

  private void lookAgain() {
    var entry = new TenantEntry(tenants, guard, audit, clock, new RollbackSwitch().context());
    new CloudRecheck(tenants, entry, directories.directories(), clock)
        .run(Optional.empty(), (done, all) -> {});
  }

  private void lookAgainADayLater() {
    clock.advance(Duration.ofHours(25));
    lookAgain();
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLIC, ACTIVE,",
    "PUBLIC, PENDING, TENANT_PENDING",
    "PUBLIC, BLOCKED, TENANT_BLOCKED",
    "GCC, ACTIVE, CLOUD_NOT_SERVED",
    "GCC_HIGH, BLOCKED, CLOUD_NOT_SERVED",
    "DOD, PENDING, CLOUD_NOT_SERVED",
    "CHINA, ACTIVE, CLOUD_NOT_SERVED",
    "UNKNOWN, ACTIVE, CLOUD_UNKNOWN"
  })
  void saysWhyATenantIsNotServed(Cloud cloud, TenantStatus status, TenantRefusal refusal) {
    assertThat(guard.refusal(add(cloud, status))).isEqualTo(Optional.ofNullable(refusal));
  }

  @Test
  void servesTheCloudsThatTheOperatorAllows() {
    var generous = allowing("GCC");

    assertThat(generous.serves(Cloud.GCC)).isTrue();
    assertThat(generous.serves(Cloud.PUBLIC)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNKNOWN", "MOON"})
  void refusesToStartWithACloudThatCannotBeAllowed(String cloud) {
    assertThatThrownBy(() -> allowing(cloud))
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessageContaining("gateway.cloud.allowed lists " + cloud);
  }

  @Test
  void blocksATenantWhoseCloudHasChanged() {
    var tenant = add(Cloud.PUBLIC, TenantStatus.ACTIVE);
    directories.knows(WORLDWIDE, NAME, StandInDirectories.dod());

    lookAgainADayLater();

    assertThat(tenant.status()).isEqualTo(TenantStatus.BLOCKED);
    assertThat(tenant.cloud()).isEqualTo(Cloud.DOD);
    assertThat(guard.refusal(tenant)).contains(TenantRefusal.CLOUD_NOT_SERVED);
    assertThat(audit.lines()).containsExactly("BLOCKED tenant");
  }

  @Test
  void leavesATenantBlockedThatAnOperatorBlocked() {
    var tenant = add(Cloud.PUBLIC, TenantStatus.ACTIVE);
    tenant.block("unpaid");
    directories.knows(WORLDWIDE, NAME, StandInDirectories.commercial());

    lookAgainADayLater();

    assertThat(tenant.status()).isEqualTo(TenantStatus.BLOCKED);
  }

  private TenantAdministration administration() {
    var entry = new TenantEntry(tenants, guard, audit, clock, new RollbackSwitch().context());
    return new TenantAdministrationBean(tenants, entry, directories.directories(), guard);
  }

  @Test
  void admitsATenantThatWaits() {
    var tenant = add(Cloud.PUBLIC, TenantStatus.PENDING);
    assertThat(administration().countWaiting()).isEqualTo(1);

    var change = administration().admit(tenant.id());

    assertThat(change).isEqualTo(new TenantChange.Changed(tenant));
    assertThat(tenant.status()).isEqualTo(TenantStatus.ACTIVE);
    assertThat(audit.lines()).containsExactly("CONFIRMED tenant");
    assertThat(administration().countWaiting()).isZero();
  }

  @Test
  void blocksATenantWithAReasonAndUnblocksItAgain() {
    var tenant = add(Cloud.PUBLIC, TenantStatus.ACTIVE);

    administration().block(tenant.id(), " unpaid ");
    assertThat(tenant.blockReason()).contains("unpaid");
    assertThat(guard.refusal(tenant)).contains(TenantRefusal.TENANT_BLOCKED);

    administration().admit(tenant.id());
    assertThat(tenant.isActive()).isTrue();
    assertThat(tenant.blockReason()).isEmpty();
    assertThat(audit.lines()).containsExactly("BLOCKED tenant", "UNBLOCKED tenant");
  }

  @Test
  void demandsAReasonAndAName() {
    var tenant = add(Cloud.PUBLIC, TenantStatus.ACTIVE);

    assertThat(administration().block(tenant.id(), " "))
        .isEqualTo(new TenantChange.Rejected(List.of(FieldFault.of("reason", FieldCode.REQUIRED))));
    assertThat(administration().rename(tenant.id(), "x".repeat(121)))
        .isEqualTo(
            new TenantChange.Rejected(List.of(new FieldFault("name", FieldCode.TOO_LONG, "120"))));
    assertThat(administration().rename(new TenantId("none"), "x"))
        .isEqualTo(new TenantChange.NotFound());
  }

  @Test
  void admitsNoTenantOfACloudThatIsNotServed() {
    var tenant = add(Cloud.DOD, TenantStatus.PENDING);

    assertThat(administration().admit(tenant.id()))
        .isEqualTo(new TenantChange.Refused(TenantRefusal.CLOUD_NOT_SERVED));
    assertThat(tenant.status()).isEqualTo(TenantStatus.PENDING);
  }

  @Test
  void looksAgainAtOnceWhenAnOperatorWantsTo() {
    var tenant = add(Cloud.PUBLIC, TenantStatus.ACTIVE);
    directories.knows(WORLDWIDE, NAME, StandInDirectories.dod());
    clock.advance(Duration.ofMinutes(1));

    assertThat(administration().lookAgain(tenant.id())).isEqualTo(new TenantChange.Changed(tenant));

    assertThat(tenant.cloud()).isEqualTo(Cloud.DOD);
    assertThat(tenant.status()).isEqualTo(TenantStatus.BLOCKED);
    assertThat(tenant.cloudCheckedAt()).isEqualTo(clock.instant());
  }

  @Test
  void unblocksATenantWhoseCloudIsServedAgain() {
    var tenant = add(Cloud.DOD, TenantStatus.BLOCKED);
    directories.knows(WORLDWIDE, NAME, StandInDirectories.commercial());

    lookAgainADayLater();

    assertThat(tenant.status()).isEqualTo(TenantStatus.ACTIVE);
    assertThat(audit.lines()).containsExactly("UNBLOCKED tenant");
  }

  @Test
  void letsNoTenantInThatStillWaits() {
    var tenant = add(Cloud.PUBLIC, TenantStatus.PENDING);
    directories.knows(WORLDWIDE, NAME, StandInDirectories.commercial());

    lookAgainADayLater();

    assertThat(tenant.status()).isEqualTo(TenantStatus.PENDING);
    assertThat(audit.lines()).isEmpty();
  }

  @Test
  void changesNothingWhenTheDirectoryIsDown() {
    var tenant = add(Cloud.PUBLIC, TenantStatus.ACTIVE);
    directories.answer(WORLDWIDE, NAME, 503, "");

    lookAgainADayLater();

    assertThat(tenant.status()).isEqualTo(TenantStatus.ACTIVE);
    assertThat(tenant.cloudCheckedAt()).isEqualTo(SettableClock.START);
  }

  @Test
  void looksAtATenantOnceADay() {
    add(Cloud.PUBLIC, TenantStatus.ACTIVE);
    directories.knows(WORLDWIDE, NAME, StandInDirectories.commercial());

    lookAgain();
    assertThat(directories.requests(WORLDWIDE, NAME)).isZero();
    lookAgainADayLater();
    lookAgain();

    assertThat(directories.requests(WORLDWIDE, NAME)).isEqualTo(1);
  }
}
