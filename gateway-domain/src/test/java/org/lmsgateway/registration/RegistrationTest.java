package org.lmsgateway.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.app.AppId;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;

class RegistrationTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final AppId STARS = new AppId("stars");
  private static final PlatformAddresses ADDRESSES =
      new PlatformAddresses(
          URI.create("https://lms.example/auth"),
          URI.create("https://lms.example/token"),
          URI.create("https://lms.example/keys"),
          null);

  private static RegistrationDetails details(String clientId, LaunchRules rules) {
    return new RegistrationDetails(
        "Canvas", Platform.CANVAS, "https://lms.example", clientId, ADDRESSES, rules);
  }

  private static LaunchRules rules(
      DeploymentPolicy policy, boolean deployment, boolean app, boolean enabled) {
    return new LaunchRules(
        policy,
        deployment ? Set.of("d1") : Set.of(),
        app ? Set.of(STARS) : Set.of(),
        false,
        enabled);
  }

  private static Registration registration(RegistrationDetails details) {
    return new Registration(RegistrationId.random(), new TenantId("a"), details, NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "LISTED,  true,  true,  true,  ACTIVE",
    "LISTED,  false, true,  true,  INCOMPLETE",
    "LISTED,  true,  false, true,  INCOMPLETE",
    "ANY,     false, true,  true,  ACTIVE",
    "ANY,     false, false, true,  INCOMPLETE",
    "CONFIRM, false, true,  true,  ACTIVE",
    "LISTED,  true,  true,  false, DISABLED",
    "LISTED,  false, false, false, DISABLED"
  })
  void canLaunchOnceNothingIsMissing(
      DeploymentPolicy policy,
      boolean deployment,
      boolean app,
      boolean enabled,
      RegistrationStatus status) {
    var rules = rules(policy, deployment, app, enabled);

    assertThat(registration(details("c", rules)).status()).isEqualTo(status);
  }

  @Test
  void replacesAllThatWasSaid() {
    var registration = registration(details("c", rules(DeploymentPolicy.LISTED, true, true, true)));
    var others =
        new LaunchRules(DeploymentPolicy.ANY, Set.of("d2"), Set.of(new AppId("x")), true, false);

    registration.change(details("c2", others), NOW.plusSeconds(1));

    assertThat(registration.clientId()).isEqualTo("c2");
    assertThat(registration.rules()).isEqualTo(others);
    assertThat(registration.launches(STARS)).isFalse();
    assertThat(registration.lists("d1")).isFalse();
    assertThat(registration.lists("d2")).isTrue();
    assertThat(registration.createdAt()).isEqualTo(NOW);
    assertThat(registration.changedAt()).isEqualTo(NOW.plusSeconds(1));
  }

  @Test
  void isKnownByIssuerAndClient() {
    var rules = rules(DeploymentPolicy.ANY, false, false, true);

    assertThat(registration(details("c", rules))).isEqualTo(registration(details("c", rules)));
    assertThat(registration(details("c", rules))).isNotEqualTo(registration(details("d", rules)));
  }

  @Test
  void demandsAClientIdThatFits() {
    var rules = rules(DeploymentPolicy.ANY, false, false, true);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> details(" ", rules))
        .withMessageContaining("client id is missing");
    assertThatIllegalArgumentException().isThrownBy(() -> details("x".repeat(256), rules));
  }

  @Test
  void tellsTheAddressesThatAnAdminCopiesIntoTheLms() {
    var gateway = new GatewayAddress(URI.create("https://gw.example"));
    var id = new RegistrationId("00000000-0000-4000-8000-000000000000");

    var addresses = RegistrationAddresses.of(gateway, id);

    assertThat(addresses.login()).hasToString("https://gw.example/lti/login/" + id);
    assertThat(addresses.redirect()).hasToString("https://gw.example/lti/launch");
    assertThat(addresses.keyset()).hasToString("https://gw.example/lti/keys/" + id + ".json");
    assertThat(addresses.file()).hasToString("https://gw.example/lti/config/" + id + ".json");
    assertThat(RegistrationAddresses.targetLink(gateway, STARS))
        .hasToString("https://gw.example/lti/apps/stars");
  }

  @Test
  void readsIdsFromOutside() {
    var id = RegistrationId.random();

    assertThat(RegistrationId.parse(id.value())).contains(id);
    assertThat(RegistrationId.parse("../" + id)).isEmpty();
    assertThat(RegistrationId.parse(null)).isEmpty();
    assertThat(AppId.parse("stars")).contains(STARS);
    assertThat(AppId.parse("Stars/1")).isEmpty();
    assertThat(AppId.parse("")).isEmpty();
  }
}
