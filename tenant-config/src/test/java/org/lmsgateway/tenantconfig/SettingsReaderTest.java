package org.lmsgateway.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.tenantconfig.IdentitySettings.BootstrapClient;
import org.lmsgateway.tenantconfig.mail.MailSettings.Security;

class SettingsReaderTest {

  private static List<String> faults(TestSettings settings) {
    var refused = catchThrowableOfType(InvalidSettingsException.class, settings::read);
    assertThat(refused).isNotNull();
    return refused.faults();
  }

  @Test
  void startsWithTheDefaultsInTheEmbeddedRun() {
    var settings = TestSettings.embedded().read();

    assertThat(settings.server().embedded()).isTrue();
    assertThat(settings.server().baseUrl()).isEqualTo(URI.create("http://localhost:8080"));
    assertThat(settings.server().dataDirectory()).isAbsolute();
    assertThat(settings.server().masterKey()).isEmpty();
    assertThat(settings.outbound().allowed()).containsExactly("localhost");
    assertThat(settings.launch().practiceEnabled()).isTrue();
    assertThat(settings.identity().bootstrapClient()).isEmpty();
  }

  @Test
  void isCautiousOnAServer() {
    var settings = TestSettings.server().set("gateway.base-url", "https://gw.example/").read();

    assertThat(settings.server().embedded()).isFalse();
    assertThat(settings.server().baseUrl()).hasToString("https://gw.example");
    assertThat(settings.outbound().allowed()).isEmpty();
    assertThat(settings.launch().practiceEnabled()).isFalse();
    assertThat(settings.launch().retention()).isEqualTo(Duration.ofDays(90));
    assertThat(settings.launch().countRetention()).isEqualTo(Duration.ofDays(400));
    assertThat(settings.tenant().registration()).isEqualTo(TenantRegistration.APPROVAL);
    assertThat(settings.tenant().allowedClouds())
        .containsExactlyInAnyOrder("PUBLIC", "SELF_HOSTED");
    assertThat(settings.tenant().authorities())
        .containsExactly(
            URI.create("https://login.microsoftonline.com"),
            URI.create("https://login.microsoftonline.us"),
            URI.create("https://login.partner.microsoftonline.cn"));
  }

  @Test
  void reportsAllFaultsAtOnceEachWithItsSetting() {
    var faults =
        faults(
            TestSettings.server()
                .set("gateway.embedded", "perhaps")
                .set("gateway.base-url", "http://gw.example")
                .set("gateway.master-key", "short")
                .set("gateway.master-key.previous", TestSettings.MASTER_KEY + ",short")
                .set("gateway.keys.tool-key-owner", "nobody")
                .set("gateway.keys.rotation", "P1D")
                .set("gateway.keys.publish-ahead", "PT59M")
                .set("gateway.db.url", "jdbc:oracle:thin:x")
                .set("gateway.bootstrap.client-id", "boot")
                .set("gateway.bootstrap.client-secret", "short")
                .set("gateway.tenant.registration", "sometimes")
                .set("gateway.directory.authorities", "login.example")
                .set("gateway.launch.retention", "long")
                .set("gateway.practice.enabled", "true")
                .set("gateway.outbound.proxy", "proxy.example:3128")
                .set("gateway.outbound.ca", "/nowhere/ca.pem")
                .set("gateway.metrics.token", "short")
                .set("gateway.metrics.tenants", "many")
                .set("gateway.registration.tenant-links", "maybe")
                .set("gateway.registration.issuer-hosts", "https://a.example=b.example")
                .set("gateway.registration.policy-url", "privacy"));

    assertThat(faults.stream().map(fault -> fault.split(" ")[0]).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "gateway.embedded",
            "gateway.base-url",
            "gateway.master-key",
            "gateway.master-key.previous",
            "gateway.keys.tool-key-owner",
            "gateway.keys.rotation",
            "gateway.keys.publish-ahead",
            "gateway.db.url",
            "gateway.bootstrap.client-id",
            "gateway.bootstrap.client-secret",
            "gateway.tenant.registration",
            "gateway.directory.authorities",
            "gateway.launch.retention",
            "gateway.practice.enabled",
            "gateway.outbound.proxy",
            "gateway.outbound.ca",
            "gateway.metrics.token",
            "gateway.metrics.tenants",
            "gateway.registration.tenant-links",
            "gateway.registration.issuer-hosts",
            "gateway.registration.policy-url");
    assertThat(new InvalidSettingsException(faults).getMessage())
        .contains(faults)
        .hasLineCount(faults.size() + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://gw.example",
        "gw.example",
        "ftp://gw.example",
        "https://gw.example?a",
        "%"
      })
  void demandsAnHttpsAddress(String address) {
    assertThat(faults(TestSettings.server().set("gateway.base-url", address)))
        .singleElement()
        .asString()
        .startsWith("gateway.base-url");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080",
        "http://gateway.localhost",
        "http://127.0.0.1",
        "http://[::1]:1",
        "https://gw.example"
      })
  void takesHttpOnLoopback(String address) {
    var settings = TestSettings.server().set("gateway.base-url", address).read();

    assertThat(settings.server().baseUrl()).hasToString(address);
  }

  @Test
  void demandsAMasterKeyOnAServer() {
    assertThat(faults(TestSettings.server().unset("gateway.master-key")))
        .singleElement()
        .asString()
        .contains("is missing", "openssl rand -base64 32");
    assertThat(faults(TestSettings.server().set("gateway.master-key", "AAAA")))
        .containsExactly("gateway.master-key must be 32 random bytes in Base64");
  }

  @ParameterizedTest
  @CsvSource({
    "boot, 0123456789abcde, gateway.bootstrap.client-secret",
    "boot, , gateway.bootstrap.client-secret",
    ", 0123456789abcdef, gateway.bootstrap.client-id"
  })
  void demandsABootstrapClientWithAProperSecret(String id, String secret, String setting) {
    var settings = TestSettings.embedded();
    Optional.ofNullable(id).ifPresent(text -> settings.set("gateway.bootstrap.client-id", text));
    Optional.ofNullable(secret)
        .ifPresent(text -> settings.set("gateway.bootstrap.client-secret", text));

    assertThat(faults(settings)).singleElement().asString().startsWith(setting);
  }

  @Test
  void takesABootstrapClientInTheEmbeddedRunOnly() {
    var secret = "0123456789abcdef";
    var embedded =
        TestSettings.embedded()
            .set("gateway.bootstrap.client-id", "boot")
            .set("gateway.bootstrap.client-secret", secret);
    var server =
        TestSettings.server()
            .set("gateway.bootstrap.client-id", "boot")
            .set("gateway.bootstrap.client-secret", secret);

    assertThat(embedded.read().identity().bootstrapClient())
        .contains(new BootstrapClient("boot", new Secret(secret)));
    assertThat(faults(server))
        .containsExactly("gateway.bootstrap.client-id works in the embedded run only");
  }

  @Test
  void keepsThePracticeLmsOnLoopback() {
    assertThat(faults(TestSettings.embedded().set("gateway.base-url", "https://gw.example")))
        .singleElement()
        .asString()
        .startsWith("gateway.practice.enabled must be false on https://gw.example");
  }

  @Test
  void keepsLaunchesForADayAtLeast() {
    assertThat(faults(TestSettings.server().set("gateway.launch.retention", "PT23H")))
        .containsExactly("gateway.launch.retention is PT23H, must be at least PT24H");
  }

  @Test
  void keepsCountsAsLongAsLaunchesAtLeast() {
    assertThat(faults(TestSettings.server().set("gateway.launch.count-retention", "P89D")))
        .containsExactly("gateway.launch.count-retention is P89D, must be at least PT2160H");
  }

  @Test
  void rotatesKeysEveryQuarterAndPublishesThemADayAhead() {
    var keys = TestSettings.server().read().keys();

    assertThat(keys.previousMasterKeys()).isEmpty();
    assertThat(keys.toolKeyOwner()).isEqualTo(ToolKeyOwner.REGISTRATION);
    assertThat(keys.rotation()).isEqualTo(Duration.ofDays(90));
    assertThat(keys.publishAhead()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void publishesNoKeyForLongerThanOneSigns() {
    assertThat(faults(TestSettings.server().set("gateway.keys.publish-ahead", "P90D")))
        .containsExactly("gateway.keys.publish-ahead must be shorter than gateway.keys.rotation");
  }

  @Test
  void readsListsWhateverTheirCaseAndBlanks() {
    var settings =
        TestSettings.server()
            .set("gateway.outbound.allow", " LMS.Inside , other:8080,, ")
            .set("gateway.cloud.allowed", "public, gcc")
            .set("gateway.tenant.registration", "Open")
            .read();

    assertThat(settings.outbound().allowed()).containsExactlyInAnyOrder("lms.inside", "other:8080");
    assertThat(settings.tenant().allowedClouds()).containsExactlyInAnyOrder("PUBLIC", "GCC");
    assertThat(settings.tenant().registration()).isEqualTo(TenantRegistration.OPEN);
  }

  @Test
  void showsNoSecretInItsTextForm() {
    var settings =
        TestSettings.embedded()
            .set("gateway.master-key", TestSettings.MASTER_KEY)
            .set("gateway.admin.password", "admin-secret")
            .set("gateway.db.password", "database-secret")
            .set("gateway.bootstrap.client-id", "boot")
            .set("gateway.bootstrap.client-secret", "bootstrap-secret")
            .read();

    assertThat(settings.toString())
        .contains("boot", "(secret)")
        .doesNotContain(
            TestSettings.MASTER_KEY, "admin-secret", "database-secret", "bootstrap-secret");
  }

  @Test
  void showsNoSecretInAFault() {
    var faults =
        faults(
            TestSettings.embedded()
                .set("gateway.master-key", "my-master-key")
                .set("gateway.bootstrap.client-secret", "my-secret"));

    assertThat(faults).isNotEmpty();
    assertThat(String.join("", faults)).doesNotContain("my-master-key", "my-secret");
  }

  @Test
  void hasADefaultForEverySettingButSecretsAndThoseThatNeedNone() {
    var settings = TestSettings.embedded();
    settings.read();

    var needNone =
        List.of(
            "gateway.master-key",
            "gateway.master-key.previous",
            "gateway.admin.password",
            "gateway.oidc.client-secret",
            "gateway.metrics.token",
            "gateway.db.password",
            "gateway.bootstrap.client-id",
            "gateway.bootstrap.client-secret");

    assertThat(TestSettings.defaults().keySet())
        .containsAll(settings.asked().stream().filter(key -> !needNone.contains(key)).toList());
  }

  @Test
  void hasNoDefaultForASettingThatNobodyReads() {
    var settings = TestSettings.embedded();
    settings.read();

    var read = settings.asked();

    assertThat(TestSettings.defaults().keySet())
        .map(key -> key.replace("%embedded.", ""))
        .filteredOn(key -> key.startsWith("gateway."))
        // The port stands in the base address.
        .filteredOn(key -> !key.equals("gateway.port"))
        .isSubsetOf(read);
  }

  @Test
  void takesAddressesAndRangesOfProxiesButNoNames() {
    assertThat(
            faults(
                TestSettings.server()
                    .set("gateway.trusted-proxies", "10.0.0.0/8, 2001:db8::/32,192.0.2.7, proxy")))
        .containsExactly(
            "gateway.trusted-proxies has \"proxy\", must have 192.0.2.7 or 10.0.0.0/8");
  }

  @Test
  void hasADescriptionForEverySetting() throws IOException {
    var settings = TestSettings.embedded();
    settings.read();

    var described = Files.readString(Path.of("..", "docs", "configuration.md"));

    assertThat(settings.asked()).allMatch(described::contains);
  }

  @Test
  void readsHowLmssMayRegisterThemselves() {
    var settings =
        TestSettings.server()
            .set("gateway.registration.issuer-hosts", "LMS.example=Vendor.example, a.b=c.d")
            .set("gateway.registration.contacts", "it@school.example")
            .set("gateway.registration.terms-url", "https://school.example/terms")
            .read()
            .dynamicRegistration();

    assertThat(settings.tenantLinks()).isTrue();
    assertThat(settings.issuerHosts())
        .containsExactlyInAnyOrder("lms.example=vendor.example", "a.b=c.d");
    assertThat(settings.contacts()).containsExactly("it@school.example");
    assertThat(settings.terms()).contains(URI.create("https://school.example/terms"));
    assertThat(settings.policy()).isEmpty();
  }

  @Test
  void readsWhoMayFrameLaunches() {
    var settings =
        TestSettings.server()
            .set("gateway.launch.frame-ancestors", "https://*.school.example, https:")
            .read();

    assertThat(settings.launch().frameAncestors())
        .containsExactly("https://*.school.example", "https:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "school.example", "https://a.example; script-src *", "'self'"})
  void refusesWhatIsNoSourceOfAPolicy(String source) {
    var settings = TestSettings.server().set("gateway.launch.frame-ancestors", source);

    assertThat(faults(settings))
        .singleElement()
        .asString()
        .startsWith("gateway.launch.frame-ancestors has \"" + source);
  }

  @Test
  void sendsNoMailUnlessAServerIsNamed() {
    assertThat(TestSettings.server().read().mail().server()).isEmpty();
  }

  @Test
  void readsTheMailServer() {
    var mail =
        TestSettings.server()
            .set("gateway.mail.host", "smtp.example")
            .set("gateway.mail.from", "gateway@school.example")
            .set("gateway.mail.user", "gateway")
            .set("gateway.mail.password", "very-secret")
            .read()
            .mail();

    var server = mail.server().orElseThrow();
    assertThat(server.port()).isEqualTo(587);
    assertThat(server.security()).isEqualTo(Security.STARTTLS);
    assertThat(server.login().orElseThrow().password()).isEqualTo("very-secret");
    assertThat(mail.toString()).doesNotContain("very-secret");
  }

  @Test
  void namesAllFaultsOfTheMailServer() {
    var settings =
        TestSettings.server()
            .set("gateway.mail.host", "smtp.example")
            .set("gateway.mail.port", "65536")
            .set("gateway.mail.security", "none")
            .set("gateway.mail.user", "gateway");

    assertThat(faults(settings))
        .containsExactly(
            "gateway.mail.port is \"65536\", must be a number from 1 to 65535",
            "gateway.mail.from is missing beside gateway.mail.host",
            "gateway.mail.security must be starttls or tls unless the host is loopback",
            "gateway.mail.password is missing beside gateway.mail.user");
  }
}
