package org.lmsgateway.launch.service.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.metrics.service.TestRegistry;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenantconfig.metrics.MetricsSettings;

class LaunchMetersTest {

  private final TestRegistry registry = new TestRegistry();
  private final LaunchMeters meters =
      new LaunchMeters(registry.meters(), new MetricsSettings(Optional.empty(), 2));

  @Test
  void countsByOutcomeAndReason() {
    meters.accepted(Optional.empty());
    meters.refused(LaunchReason.TOKEN_EXPIRED, Optional.empty());
    meters.refused(LaunchReason.TOKEN_EXPIRED, Optional.empty());

    assertThat(registry.count("gateway_launches", "outcome=accepted", "reason=NONE")).isOne();
    assertThat(registry.count("gateway_launches", "outcome=refused", "reason=TOKEN_EXPIRED"))
        .isEqualTo(2);
    assertThat(registry.count("gateway_launches", "outcome=refused", "reason=STATE_MISSING"))
        .isZero();
  }

  @Test
  void tellsTenantsApartUpToANumberOnly() {
    for (int i = 0; i < 5; i++) {
      meters.accepted(Optional.of(new TenantId(UUID.randomUUID().toString())));
    }

    assertThat(registry.count("gateway_tenant_launches", "tenant=other", "outcome=accepted"))
        .isEqualTo(3);
    assertThat(registry.names().stream().filter(name -> name.startsWith("gateway_tenant_launches")))
        .hasSize((2 + 1) * 2);
  }

  @Test
  void countsATenantUnderItsOwnId() {
    var tenant = new TenantId(UUID.randomUUID().toString());

    meters.refused(LaunchReason.NONCE_REPLAYED, Optional.of(tenant));
    meters.accepted(Optional.of(tenant));

    assertThat(registry.count("gateway_tenant_launches", "tenant=" + tenant, "outcome=refused"))
        .isOne();
    assertThat(registry.count("gateway_tenant_launches", "tenant=" + tenant, "outcome=accepted"))
        .isOne();
  }
}
