package org.lmsgateway.registration.web.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegistrationFormTest {
  private final RegistrationForm form = new RegistrationForm();

  @Test
  void reservesOneIdForAddressesAndSaving() {
    assertThat(form.draft(true).id()).isEqualTo(form.registrationId());
  }

  @Test
  void readsOneDeploymentOfEachLine() {
    form.getLms().getText().put("deployments", " 1 \r\n\r\n7:course\n");

    assertThat(form.draft(false).deployments()).containsExactly("1", "7:course");
  }

  @Test
  void namesTenantOnlyForThoseWhoMay() {
    form.setTenant("tenant-1");

    assertThat(form.draft(false).tenant()).isNull();
    assertThat(form.draft(true).tenant()).isEqualTo("tenant-1");
  }

  @Test
  void tellsWhetherItIsSwitchedOff() {
    assertThat(form.draft(false).status()).isNull();
    form.setEnabled(false);

    assertThat(form.draft(false).status()).isEqualTo("DISABLED");
  }
}
