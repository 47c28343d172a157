package org.lmsgateway.identity.web.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.openqa.selenium.By;

/** Remote sessions by the API, and in the portal. */
@ExtendWith(Browser.Extension.class)
class RemoteSessionsIT {

  private static final String SESSIONS = "/remote-sessions";

  private final String name = "tool-" + UUID.randomUUID().toString().substring(0, 8);
  private Gateway gateway;
  private Api client;

  /** A client of its own, so that its quota is too. */
  @BeforeEach
  void makeClient() {
    gateway = PayaraMicroFixture.gateway();
    var made = gateway.operator().create("/api-clients", Map.of("name", name));
    client = Api.signIn(gateway, made.getString("id"), made.getString("secret"));
  }

  private Answer open() {
    return client.post(SESSIONS, Map.of("client", name, "version", "1.0"));
  }

  private static void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().getString("code")).isEqualTo(code);
    assertThat(answer.json().getString("detail")).isNotBlank().doesNotContain("{0}");
  }

  @Test
  void sessionIsOpenedUsedListedAndClosed() {
    var opened = open().json();
    var id = opened.getJsonObject("session").getString("id");
    var inSession = Api.withToken(gateway, opened.getString("access_token"));

    assertThat(opened.getInt("expires_in")).isEqualTo(3600);
    assertThat(inSession.get("/apps").status()).isEqualTo(200);
    assertThat(inSession.items(SESSIONS))
        .filteredOn(one -> one.getString("id").equals(id))
        .singleElement()
        .satisfies(one -> assertThat(one.getString("admin")).isEqualTo(name))
        .satisfies(one -> assertThat(one.getString("client")).isEqualTo(name + " 1.0"))
        .satisfies(one -> assertThat(one.getBoolean("own")).isTrue());

    assertThat(inSession.delete(SESSIONS + "/" + id).status()).isEqualTo(204);

    var refused = inSession.get("/apps");
    assertRefused(refused, 401, "REMOTE_SESSION_CLOSED");
    assertThat(refused.header("WWW-Authenticate")).contains("invalid_token");
    assertThat(client.delete(SESSIONS + "/" + id).status()).isEqualTo(404);
  }

  @Test
  void fourthIsRefusedUntilOneIsClosed() {
    open();
    open();
    var id = open().json().getJsonObject("session").getString("id");

    assertRefused(open(), 429, "REMOTE_ADMIN_QUOTA");

    client.delete(SESSIONS + "/" + id);
    assertThat(open().status()).isEqualTo(201);
  }

  @Test
  void tokenOfASessionDoesNotProlongIt() {
    var opened = open().json();
    var path = SESSIONS + "/" + opened.getJsonObject("session").getString("id") + "/token";
    var inSession = Api.withToken(gateway, opened.getString("access_token"));

    assertRefused(inSession.post(path, Map.of()), 403, "REMOTE_SIGN_IN_NEEDED");

    var again = client.post(path, Map.of()).json();
    assertThat(again.getJsonObject("session").getString("id"))
        .isEqualTo(opened.getJsonObject("session").getString("id"));
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThat(client.post(SESSIONS, Map.of("version", "new")).body())
        .contains("\"client\"", "\"version\"");
    assertRefused(
        client.post(SESSIONS, Map.of("client", "gatewayctl", "version", "0.0.1")),
        400,
        "REMOTE_CLIENT_TOO_OLD");
    assertThat(client.post(SESSIONS + "/none/token", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void adminSeesAndClosesASessionInThePortal(Browser browser) {
    var inSession = Api.withToken(gateway, open().json().getString("access_token"));
    Portal.signIn(browser, gateway).open("registrations");
    browser.click("nav-remote-sessions");

    assertThat(browser.textOf("list")).contains(name + " 1.0", "Operators");
    PageCheck.isFit(browser, "remote-sessions");
    browser.click(By.cssSelector("[title=Close][aria-label*='" + name + "']"));
    browser.click("confirm-close");

    assertThat(browser.textOf("notice")).contains(name);
    assertThat(browser.textOf("list")).doesNotContain(name);
    assertRefused(inSession.get("/apps"), 401, "REMOTE_SESSION_CLOSED_BY_ADMIN");
  }

  @Test
  void operatorTurnsTheSwitchOfATenant(Browser browser) {
    var school = "school-" + UUID.randomUUID();
    var issuer = Map.of("issuer", "https://id." + school + ".example", "name", school);
    var tenant = gateway.operator().create("/tenants", issuer).getString("id");
    var access = "/tenants/" + tenant + "/remote-access";
    assertThat(gateway.operator().get(access).json().getBoolean("enabled")).isFalse();

    Portal.signIn(browser, gateway).open("remote-sessions?tenant=" + tenant);
    assertThat(browser.textOf("switch-state")).startsWith("It is switched off");
    browser.click("turn-on");
    assertThat(browser.textOf("notice")).isEqualTo("Remote administration is switched on.");
    browser.await(any -> browser.textOf("switch-state").startsWith("It is switched on"));
    assertThat(gateway.operator().get(access).json().getBoolean("enabled")).isTrue();

    browser.click("turn-off");
    PageCheck.isFit(browser, "remote-off");
    browser.click("confirm-off");
    browser.await(any -> browser.textOf("switch-state").startsWith("It is switched off"));
    assertThat(gateway.operator().get(access).json().getBoolean("enabled")).isFalse();
  }
}
