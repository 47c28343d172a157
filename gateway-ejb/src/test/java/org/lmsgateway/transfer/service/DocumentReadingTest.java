package org.lmsgateway.transfer.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.transfer.TenantDocument;
import org.lmsgateway.transfer.TransferFault;

/** What a document says of the tenant itself; ConfigurationIT has the rest. */
class DocumentReadingTest {

  private final Tenant tenant =
      new Tenant(
          "school.example",
          "School",
          TenantProvider.directory("guid"),
          Cloud.PUBLIC,
          TenantStatus.ACTIVE,
          Instant.EPOCH);

  private DocumentReading read(String name, String domain, Boolean persons, boolean operator) {
    var document = new TenantDocument(name, domain, persons, Optional.empty(), Optional.empty());
    var reading = new DocumentReading(tenant, document, false);
    reading.readTenant(operator);
    return reading;
  }

  @Test
  void adminMayLeaveWhatOnlyOperatorsChange() {
    assertThat(read("School", "SCHOOL.example", false, false).faults()).isEmpty();
    assertThat(read("Other", null, true, true).faults()).isEmpty();
  }

  @Test
  void adminMayNotRenameTheTenantNorSayWhatAdminsSee() {
    assertThat(read("Other", null, true, false).faults())
        .containsExactly(
            new TransferFault("/tenant/name", FieldCode.OPERATORS_ONLY, ""),
            new TransferFault("/policies/personsInLaunches", FieldCode.OPERATORS_ONLY, ""));
  }

  @Test
  void namesFaultsOfTheTenant() {
    assertThat(read(" ", "other.example", null, true).faults())
        .containsExactly(
            new TransferFault("/tenant/name", FieldCode.REQUIRED, ""),
            new TransferFault("/tenant/domain", FieldCode.OTHER_TENANT, "other.example"));
    assertThat(read("x".repeat(121), null, null, true).faults())
        .containsExactly(new TransferFault("/tenant/name", FieldCode.TOO_LONG, "120"));
  }
}
