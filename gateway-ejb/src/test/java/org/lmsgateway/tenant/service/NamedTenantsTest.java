package org.lmsgateway.tenant.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.naming.NamedTenant;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;

class NamedTenantsTest {

  private final TenantsInMemory tenants = new TenantsInMemory();
  private final Callers callers = new Callers();
  private final NamedTenantsBean names = new NamedTenantsBean(tenants, callers);
  private final String north = tenant("North");
  private final String south = tenant("South");

  private String tenant(String name) {
    var tenant =
        new Tenant(
            name + ".example",
            name,
            TenantProvider.directory("guid-of-" + name),
            Cloud.PUBLIC,
            TenantStatus.ACTIVE,
            Instant.EPOCH);
    tenants.add(tenant);
    return tenant.id().value();
  }

  @Test
  void operatorLearnsEveryName() {
    callers.operator();

    assertThat(names.names(List.of(north, south, "gone")))
        .isEqualTo(Map.of(north, "North", south, "South"));
  }

  @Test
  void adminLearnsTheOwnNameOnly() {
    callers.adminOf(new TenantId(north));

    assertThat(names.names(List.of(north, south))).isEqualTo(Map.of(north, "North"));
    assertThat(names.names(List.of(south))).isEmpty();
  }

  @Test
  void auditorOfTheWholeGatewayLearnsEveryName() {
    callers.auditor();

    assertThat(names.names(List.of(south))).isEqualTo(Map.of(south, "South"));
  }

  @Test
  void tenantIsFoundByItsIdFirst() {
    callers.operator();

    assertThat(names.find(south, 10).get(0)).isEqualTo(new NamedTenant(south, "South"));
    assertThat(names.find(" ", 10)).hasSize(2);
  }
}
