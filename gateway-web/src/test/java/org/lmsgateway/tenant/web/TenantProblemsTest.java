package org.lmsgateway.tenant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantRefusal;

class TenantProblemsTest {
  @Test
  void listsTheCloudsToChooseFrom() {
    var problem =
        TenantProblems.of(TenantRefusal.CLOUD_AMBIGUOUS, List.of(Cloud.PUBLIC, Cloud.GCC_HIGH));
    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.extensions()).containsEntry("clouds", List.of("PUBLIC", "GCC_HIGH"));
  }

  @Test
  void namesTheFieldThatHoldsNoTenant() {
    var problem = TenantProblems.of(TenantRefusal.TENANT_NAME_MALFORMED);
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.faults()).singleElement().extracting("field").isEqualTo("tenant");
  }
}
