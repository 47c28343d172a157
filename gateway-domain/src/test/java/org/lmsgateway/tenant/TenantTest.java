package org.lmsgateway.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private static Tenant tenant(TenantStatus status) {
    return new Tenant(
        "School.Example", "School", TenantProvider.directory("g"), Cloud.PUBLIC, status, NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVE, true, ACTIVE",
    "ACTIVE, false, BLOCKED",
    "BLOCKED, true, ACTIVE",
    "BLOCKED, false, BLOCKED",
    "PENDING, true, PENDING",
    "PENDING, false, PENDING"
  })
  void isBlockedAndUnblockedWithItsCloudButNeverLetIn(
      TenantStatus before, boolean served, TenantStatus after) {
    var tenant = tenant(before);

    tenant.observeCloud(Cloud.GCC, served, NOW.plusSeconds(1));

    assertThat(tenant.status()).isEqualTo(after);
    assertThat(tenant.cloud()).isEqualTo(Cloud.GCC);
    assertThat(tenant.cloudCheckedAt()).isEqualTo(NOW.plusSeconds(1));
  }

  @Test
  void isTheSameTenantHoweverItsDirectoryIsSpelt() {
    assertThat(tenant(TenantStatus.ACTIVE).directory()).isEqualTo("school.example");
    assertThat(tenant(TenantStatus.ACTIVE)).isEqualTo(tenant(TenantStatus.PENDING));
  }

  @Test
  void hasAnIssuerIfAndOnlyIfItIsSelfHosted() {
    var own = TenantProvider.own("https://id.example");
    var directory = TenantProvider.directory("g");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Tenant("a.example", "A", own, Cloud.PUBLIC, TenantStatus.ACTIVE, NOW));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Tenant(
                    "a.example", "A", directory, Cloud.SELF_HOSTED, TenantStatus.ACTIVE, NOW));
    assertThatIllegalArgumentException().isThrownBy(() -> new TenantProvider("g", "i"));
    assertThatIllegalArgumentException().isThrownBy(() -> new TenantProvider(null, null));
  }
}
