package org.lmsgateway.identity.service.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.identity.service.PeopleInMemory;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.tenantconfig.IdentitySettings;
import org.lmsgateway.tenantconfig.oidc.OidcSettings;

class SetupLinkTest {

  private final AuditInMemory audit = new AuditInMemory();

  private void start(Set<String> operators) {
    var provider =
        new OidcSettings.Provider(
            URI.create("https://id.example"),
            "gateway",
            Optional.empty(),
            "openid",
            Optional.empty());
    new SetupLink(
            new PeopleInMemory(),
            TestKeys.secretBox(),
            new GatewayAddress(URI.create("https://gw.example")),
            new OidcSettings(Optional.of(provider), List.of(), operators, Optional.empty()),
            new IdentitySettings(Optional.empty(), true, Optional.empty()),
            audit)
        .tell();
  }

  @Test
  void thatItWasWrittenIsAnEntry() {
    start(Set.of());

    assertThat(audit.lines()).containsExactly("CREATED setup-link by gateway");
    assertThat(audit.details()).containsExactly("setup-link ");
  }

  @Test
  void noneIsWrittenWhereTheConfigurationNamesOperators() {
    start(Set.of("ada-1"));

    assertThat(audit.lines()).isEmpty();
  }
}
