package org.lmsgateway.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TlsGateway;
import org.lmsgateway.test.Visitor;

/** What a browser is told about every kind of page. */
@ResourceLock("TLS gateway")
class SecurityHeadersIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in", "/help", "/inspector", "/practice", "/lti/launch"})
  void scriptsRunOnlyFromHereOrWithTheNonceOfThisAnswer(String path) {
    var first = scriptPolicy(get(path));
    var second = scriptPolicy(get(path));

    assertThat(first).contains("'self'").doesNotContain("unsafe-inline", "unsafe-eval", "*");
    assertThat(nonce(first)).isNotEqualTo(nonce(second));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "/, 'none'",
        "/sign-in, 'none'",
        "/practice, 'self'",
        "/inspector, 'none'",
        "/lti/launch, 'none'"
      })
  void onlyPagesOfALaunchAreFramed(String path, String ancestors) {
    assertThat(policies(get(path)))
        .anyMatch(policy -> policy.contains("frame-ancestors " + ancestors));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in", "/help", "/nothing"})
  void pagesForPeopleAreNotKeptAndLetNobodyHoldTheirWindow(String path) {
    var answer = get(path);

    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/apps, 401", "/portal/registrations, 303"})
  void whoIsSentAwayGetsTheHeadersToo(String path, int status) {
    var answer = get(path);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(policies(answer)).singleElement().asString().contains("frame-ancestors 'none'");
  }

  @Test
  void styleSheetsMayBeKept() {
    var answer = get("/jakarta.faces.resource/tokens.css.xhtml?ln=gateway");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().allValues("Cache-Control")).noneMatch("no-store"::equals);
  }

  @Test
  void overHttpNothingIsSaidOfHttps() {
    assertThat(get("/").headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void overHttpsBrowsersStayThereAndTheSessionCookieIsOfThisHostAlone() {
    var tls = TlsGateway.running().direct();

    assertThat(new Visitor().get(tls.at("/")).header("Strict-Transport-Security"))
        .isEqualTo("max-age=31536000");
    assertThat(new Visitor().get(tls.at("/api/v1/apps")).header("Strict-Transport-Security"))
        .isEqualTo("max-age=31536000");
    var cookies = new Visitor().get(tls.at("/sign-in")).setCookies();
    assertThat(cookies)
        .singleElement()
        .asString()
        .startsWith("__Host-gateway-session=")
        .contains("Path=/", "Secure", "HttpOnly", "SameSite")
        .doesNotContain("Domain");
  }

  private Answer get(String path) {
    return new Visitor().get(gateway.at(path));
  }

  private static List<String> policies(Answer answer) {
    return answer.headers().allValues("Content-Security-Policy");
  }

  private static String scriptPolicy(Answer answer) {
    return policies(answer).stream()
        .filter(policy -> policy.contains("script-src"))
        .map(policy -> policy.substring(policy.indexOf("script-src")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no script-src in " + policies(answer)));
  }

  private static String nonce(String policy) {
    var found = Pattern.compile("'nonce-([^']+)'").matcher(policy);
    return found.find() ? found.group(1) : "";
  }
}
