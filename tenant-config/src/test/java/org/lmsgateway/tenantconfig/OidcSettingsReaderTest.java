package org.lmsgateway.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.tenantconfig.oidc.OidcSettings.RoleRule;

class OidcSettingsReaderTest {

  @Test
  void hasNoProviderUnlessOneIsSet() {
    var settings = TestSettings.server().read();

    assertThat(settings.oidc().provider()).isEmpty();
    assertThat(settings.oidc().operators()).isEmpty();
    assertThat(settings.identity().localAccounts()).isTrue();
  }

  @Test
  void readsTheProvider() {
    var provider =
        TestSettings.server()
            .set("gateway.oidc.issuer", "https://id.example/realms/school/")
            .set("gateway.oidc.client-id", "gateway")
            .set("gateway.oidc.client-secret", "very-secret")
            .read()
            .oidc()
            .provider()
            .orElseThrow();

    assertThat(provider.issuer()).isEqualTo(URI.create("https://id.example/realms/school"));
    assertThat(provider.scopes()).isEqualTo("openid profile email");
    assertThat(provider.toString()).doesNotContain("very-secret");
  }

  @Test
  void readsWhichClaimGivesWhichRole() {
    var rules =
        TestSettings.server()
            .set("gateway.oidc.roles", "groups:/it=staff=Admin, realm_access.roles:t:1=educator")
            .read()
            .oidc()
            .roles();

    assertThat(rules)
        .containsExactly(
            new RoleRule("groups", "/it=staff", "admin"),
            new RoleRule("realm_access.roles", "t:1", "educator"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "roles=admin", "roles:=admin", ":x=admin", "roles:x=king"})
  void refusesARuleThatGivesNoRole(String rule) {
    assertThat(fault("gateway.oidc.roles", rule)).startsWith("gateway.oidc.roles holds");
  }

  @ParameterizedTest
  @CsvSource({
    "gateway.oidc.issuer, https://id.example, gateway.oidc.client-id",
    "gateway.oidc.client-id, gateway, gateway.oidc.issuer",
    "gateway.oidc.scopes, profile email, gateway.oidc.scopes"
  })
  void refusesHalfAProvider(String key, String value, String faulty) {
    assertThat(fault(key, value)).startsWith(faulty + " ");
  }

  @Test
  void refusesTheClientIdAsAudienceOfTheApi() {
    var settings =
        TestSettings.server()
            .set("gateway.oidc.issuer", "https://id.example")
            .set("gateway.oidc.client-id", "gateway");

    assertThat(settings.set("gateway.oidc.api-audience", "api").read().oidc().apiAudience())
        .contains("api");
    settings.set("gateway.oidc.api-audience", "gateway");
    assertThat(catchThrowableOfType(InvalidSettingsException.class, settings::read).faults())
        .singleElement()
        .asString()
        .startsWith("gateway.oidc.api-audience must not be the client ID");
  }

  private static String fault(String key, String value) {
    var settings = TestSettings.server().set(key, value);
    var refused = catchThrowableOfType(InvalidSettingsException.class, settings::read);
    assertThat(refused.faults()).hasSize(1);
    return refused.faults().get(0);
  }
}
