package org.lmsgateway.alert.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestMail;
import org.lmsgateway.test.TestSchool;

/** Where alerts go, with a real mail server and a web hook that checks what it gets. */
@ExtendWith(Browser.Extension.class)
class AlertsIT {

  /** What the hook got. */
  private record Posted(String time, String signature, String body) {}

  private final LinkedBlockingQueue<Posted> posted = new LinkedBlockingQueue<>();
  private final TestLms receiver = TestLms.open();
  private final String domain = UUID.randomUUID() + ".example";
  private volatile int status = 204;

  private Gateway gateway;
  private Api api;
  private String tenant;
  private String path;

  @BeforeEach
  void openSchool() {
    gateway = PayaraMicroFixture.gateway();
    api = gateway.operator();
    tenant = TestSchool.open(gateway, api).tenant();
    path = "/tenants/" + tenant + "/alerts";
    receiver.serve("/hook", this::take);
  }

  private void take(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    posted.add(
        new Posted(
            headers.getFirst("LMS-Gateway-Timestamp"),
            headers.getFirst("LMS-Gateway-Signature"),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private Answer save(String mail, String hookUrl) {
    return api.put(
        path,
        hookUrl == null
            ? Map.of("recipients", List.of(mail), "language", "fr")
            : Map.of("recipients", List.of(mail), "language", "fr", "hookUrl", hookUrl));
  }

  private String hookUrl() {
    return receiver.at("/hook").toString();
  }

  @Test
  void testArrivesByMailAndSignedAtTheHook() throws Exception {
    var saved = save("it@" + domain, hookUrl()).json();

    assertThat(api.post(path + "/test", Map.of()).status()).isEqualTo(204);

    assertThat(TestMail.subjects(domain)).containsExactly("Essai\u00a0: les alertes arrivent");
    var got = posted.take();
    assertThat(got.signature())
        .isEqualTo(signature(saved.getString("hookSecret"), got.time() + "." + got.body()));
    var body = Json.createReader(new StringReader(got.body())).readObject();
    assertThat(body.getString("kind")).isEqualTo("TEST");
    assertThat(body.getString("tenant")).isEqualTo(tenant);
  }

  private static String signature(String secret, String text) throws Exception {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
    return "sha256=" + HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
  }

  @Test
  void secretIsToldOnceAndAgainWhenItIsRenewed() {
    var first = save("it@" + domain, hookUrl()).json().getString("hookSecret");

    assertThat(api.get(path).json()).doesNotContainKey("hookSecret").containsKey("hookUrl");
    assertThat(save("other@" + domain, hookUrl()).json()).doesNotContainKey("hookSecret");
    assertThat(api.post(path + "/secret", Map.of()).json().getString("hookSecret"))
        .isNotEqualTo(first);
    save("it@" + domain, null);
    assertThat(api.post(path + "/secret", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void saysWhyATestDoesNotArrive() {
    var nowhere = api.post(path + "/test", Map.of());
    assertThat(nowhere.status()).isEqualTo(409);
    assertThat(nowhere.json().getString("code")).isEqualTo("ALERT_NOWHERE");

    status = 500;
    save("it@" + domain, hookUrl());
    var refused = api.post(path + "/test", Map.of());
    assertThat(refused.status()).isEqualTo(502);
    assertThat(refused.json().getString("code")).isEqualTo("ALERT_HOOK_NOT_TAKEN");
    assertThat(refused.json().getString("fix")).isNotBlank();
  }

  @Test
  void refusesWhatIsNoReceiver() {
    var body =
        Map.of(
            "recipients", List.of("nobody"),
            "language", "de",
            "hookUrl", "https://10.0.0.1/hook");

    var errors = api.put(path, body).json().getJsonArray("errors").toString();

    assertThat(errors)
        .contains("recipients", "MALFORMED", "NOT_ONE_OF", "PRIVATE_ADDRESS_NOT_LISTED");
    assertThat(api.get(path).json().getJsonArray("recipients")).isEmpty();
  }

  @Test
  void adminSaysInThePortalWhereAlertsGoAndTriesIt(Browser browser) {
    Portal.signIn(browser, gateway);
    browser.open(gateway.at("/portal/alerts?tenant=" + tenant));
    browser.fill("recipients", "it@" + domain);
    browser.fill("hookUrl", hookUrl());
    browser.click("save");
    assertThat(browser.textOf("hook-secret")).hasSize(43);
    assertThat(browser.textOf("said")).isEqualTo("Saved.");

    browser.click("test");
    browser.await(any -> browser.textOf("said").contains("arrived"));
    assertThat(posted.poll().body()).contains("\"TEST\"");
    PageCheck.isFit(browser, "alerts");
  }
}
