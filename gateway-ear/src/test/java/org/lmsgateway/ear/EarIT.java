package org.lmsgateway.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.Metrics;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestDirectory;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;
import org.openqa.selenium.By;

/** What an enterprise deploys: the EAR on a real Payara Server, over a real PostgreSQL. */
@Execution(ExecutionMode.CONCURRENT) // beside the tests of the cluster
@ResourceLock("Payara Server") // its own tests come one after the other
@ExtendWith(Browser.Extension.class)
class EarIT {

  private static Api operator;

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraServerFixture.gateway();
  }

  @Test
  void adminSignsInToThePortal(Browser browser) {
    Portal.signInByForm(browser, gateway);

    assertThat(browser.see(By.tagName("h1")).getText()).isEqualTo("Registrations");
    assertThat(browser.consoleErrors()).isEmpty();
  }

  /** Nor are its libraries. */
  @Test
  void commandLineIsNotInTheEar() throws IOException {
    try (var ear = new ZipFile(PayaraServerFixture.EAR.toFile())) {
      assertThat(ear.stream().map(ZipEntry::getName))
          .anyMatch(entry -> entry.contains("gateway-domain"))
          .noneMatch(entry -> entry.matches("(?i).*(command-?line|picocli|snakeyaml|parsson).*"));
    }
  }

  @Test
  void launchGoesTheWholeWay(Browser browser) {
    var school = TestSchool.open(gateway, operator(browser));

    var launch = school.launch(new Visitor());

    assertThat(launch.status()).isEqualTo(303);
    assertThat(school.swap(launch.location()).json().getJsonObject("launch").getString("tenant"))
        .isEqualTo(school.tenant());
    assertThat(school.swap(launch.location()).json().getString("error")).isEqualTo("invalid_grant");
  }

  @Test
  void replayedTokenIsRefused(Browser browser) {
    var school = TestSchool.open(gateway, operator(browser));
    var visitor = new Visitor();
    var request = school.begin(visitor);
    var idToken = school.lms().sign(school.lms().claims(request));
    assertThat(school.finish(visitor, request, idToken).status()).isEqualTo(303);

    var replay = school.finish(visitor, request, idToken);

    assertThat(replay.status()).isEqualTo(400);
    assertThat(replay.text("code")).isEqualTo("NONCE_REPLAYED");
  }

  @Test
  void launchWorksInAnIframeOfAnotherSite(Browser browser) {
    var school = TestSchool.open(gateway, operator(browser)).useInspector();

    browser.open(school.lms().coursePage(1));
    // Pages on the way there have a heading, too.
    browser.enterFrame("frame0", "opened");

    assertThat(browser.see(By.tagName("h1")).getText()).isEqualTo("This is what your LMS sent");
    assertThat(browser.textOf("opened")).contains("Tess Teacher", "Botany");
  }

  @Test
  void cloudOfATenantIsGuarded(Browser browser) {
    var refused =
        operator(browser).post("/tenants", Map.of("tenant", TestDirectory.newTenant("gcc")));

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().getString("code")).isEqualTo("CLOUD_NOT_SERVED");
  }

  /** The server ships libraries of the same names; ours must win. */
  @ParameterizedTest
  @CsvSource({
    "com.nimbusds.jose.JWSHeader, nimbus-jose-jwt",
    "org.flywaydb.core.Flyway, flyway-core",
    "org.apache.hc.client5.http.impl.classic.HttpClients, httpclient5"
  })
  void libraryComesFromTheEar(String type, String library) throws Exception {
    new Visitor().get(gateway.at("/.well-known/jwks.json"));

    assertThat(PayaraServerFixture.sourcesOf(type))
        .isNotEmpty()
        .allMatch(source -> source.contains("/applications/gateway/lib/"))
        .allMatch(source -> source.contains(library));
  }

  /** A second copy in the WAR would make other classes of the same names. */
  @Test
  void domainIsInTheEarOnly() throws Exception {
    assertThat(PayaraServerFixture.sourcesOf("org.lmsgateway.shared.Caller"))
        .isNotEmpty()
        .allMatch(source -> source.contains("/applications/gateway/lib/"));
  }

  @Test
  void metricsAreForWhoHasTheToken() {
    assertThat(new Visitor().get(gateway.at("/metrics")).status()).isEqualTo(401);
    assertThat(Metrics.of(gateway).names())
        .contains("gateway_launches_total", "gateway_step_bucket_total", "gateway_portal_sessions");
  }

  @Test
  void practiceLmsIsNotThere() {
    var visitor = new Visitor();

    assertThat(visitor.get(gateway.at("/practice")).status()).isEqualTo(404);
    assertThat(visitor.get(gateway.at("/practice/lms/keys.json")).status()).isEqualTo(404);
  }

  /** The only way to the first API client on a server. */
  private Api operator(Browser browser) {
    if (operator == null) {
      operator = Portal.signIn(browser, gateway).createApiClient("Tests of the EAR");
    }
    return operator;
  }
}
