package org.lmsgateway.registration.web.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.TenantId;

class LmsEntryTest {
  private static final String SITE = "https://moodle.school.example";

  private final LmsEntry entry = new LmsEntry();

  private LmsEntry of(Map<String, String> texts) {
    entry.getText().putAll(texts);
    entry.mend();
    return entry;
  }

  private static LmsEntry edited(String keyset) {
    var addresses =
        new PlatformAddresses(
            URI.create(SITE + "/mod/lti/auth.php"),
            URI.create(SITE + "/mod/lti/token.php"),
            URI.create(keyset),
            null);
    var rules = new LaunchRules(DeploymentPolicy.LISTED, Set.of("2", "1"), Set.of(), false, true);
    var details = new RegistrationDetails("M", Platform.MOODLE, SITE, "c", addresses, rules);
    return new LmsEntry(
        new Registration(RegistrationId.random(), new TenantId("t"), details, Instant.EPOCH));
  }

  @Test
  void asksForEveryAddressBeforeAPlatformIsChosen() {
    assertThat(entry.asks("keysetUrl")).isTrue();
    assertThat(entry.asks("site")).isFalse();
    assertThat(entry.getEnvironments()).isEmpty();
  }

  @Test
  void mendsTheSiteAndRemembersWhatWasTyped() {
    of(Map.of("platform", "MOODLE", "site", "moodle.school.example/my/"));

    assertThat(entry.getText()).containsEntry("site", SITE);
    assertThat(entry.getMendedFrom()).isEqualTo("moodle.school.example/my/");
    assertThat(entry.getAddresses().issuer()).isEqualTo(SITE);
    assertThat(entry.draftBase().site()).isEqualTo(SITE);
    assertThat(entry.drafted("keysetUrl")).isNull();
  }

  @Test
  void leavesAloneWhatItDoesNotUnderstand() {
    of(Map.of("platform", "MOODLE", "site", "ftp://x.example"));

    assertThat(entry.getText()).containsEntry("site", "ftp://x.example");
    assertThat(entry.getAddresses()).isNull();
    assertThat(entry.getMendedFrom()).isNull();
  }

  @Test
  void beginsWithTheMostUsualEnvironment() {
    of(Map.of("platform", "CANVAS"));

    assertThat(entry.getText()).containsEntry("environment", "CLOUD");
    assertThat(entry.asks("site")).isFalse();
    assertThat(of(Map.of("environment", "SELF_HOSTED")).asks("site")).isTrue();
    assertThat(entry.asks("issuer")).isTrue();
    assertThat(of(Map.of("platform", "MOODLE")).getText().get("environment")).isNull();
  }

  @Test
  void goesOverToOwnAddressesFromThoseThatWereWorkedOut() {
    of(Map.of("platform", "MOODLE", "site", SITE)).setOwnAddresses(true);

    assertThat(entry.drafted("keysetUrl")).isEqualTo(SITE + "/mod/lti/certs.php");
    assertThat(entry.drafted("issuer")).isEqualTo(SITE);
    assertThat(entry.draftBase().isNone()).isTrue();
    assertThat(entry.asks("site")).isFalse();
    assertThat(entry.getAddresses()).isNull();
  }

  /** Its issuer cannot be worked out, and so must not get lost. */
  @Test
  void keepsTheIssuerOfASelfHostedCanvas() {
    of(Map.of(
            "platform", "CANVAS",
            "environment", "SELF_HOSTED",
            "site", "canvas.school.example",
            "issuer", "https://lti.school.example"))
        .setOwnAddresses(true);

    assertThat(entry.drafted("issuer")).isEqualTo("https://lti.school.example");
    assertThat(entry.drafted("tokenUrl"))
        .isEqualTo("https://canvas.school.example/login/oauth2/token");
  }

  @Test
  void recognisesUsualAddressesOfARegistration() {
    var usual = edited(SITE + "/mod/lti/certs.php");

    assertThat(usual.isDerived()).isTrue();
    assertThat(usual.getText()).containsEntry("site", SITE).containsEntry("clientId", "c");
    assertThat(usual.getDeploymentIds()).containsExactly("1", "2");
  }

  @Test
  void keepsOtherAddressesOfARegistration() {
    var other = edited("https://keys.school.example");

    assertThat(other.isOwnAddresses()).isTrue();
    assertThat(other.drafted("keysetUrl")).isEqualTo("https://keys.school.example");
  }

  @Test
  void otherLmssHaveOnlyAddressesOfTheirOwn() {
    of(Map.of("platform", "OTHER"));

    assertThat(entry.isDerivable()).isFalse();
    assertThat(entry.asks("tokenUrl")).isTrue();
  }
}
