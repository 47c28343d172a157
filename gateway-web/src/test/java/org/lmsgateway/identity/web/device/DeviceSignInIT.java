package org.lmsgateway.identity.web.device;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
import org.lmsgateway.test.Visitor;

/** Signing in from a command line (RFC 8628): what the program asks, and what the person sees. */
@ExtendWith(Browser.Extension.class)
class DeviceSignInIT {

  private static final String GRANT = "urn:ietf:params:oauth:grant-type:device_code";

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  private Answer begin(String client) {
    return post("/oauth2/device_authorization", Map.of("client_id", client));
  }

  private JsonObject begun() {
    var answer = begin("gatewayctl");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    return answer.json();
  }

  private Answer redeem(String deviceCode) {
    var form = new HashMap<>(Map.of("grant_type", GRANT, "client_id", "gatewayctl"));
    form.put("device_code", deviceCode);
    return post("/oauth2/token", form);
  }

  private Answer redeem(JsonObject codes) {
    return redeem(codes.getString("device_code"));
  }

  private Answer post(String path, Map<String, String> form) {
    return Visitor.post(gateway.at(path), form, Map.of());
  }

  private static void assertError(Answer answer, int status, String error) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().getString("error")).isEqualTo(error);
  }

  @Test
  void programGetsItsCodesAndIsToldToWait() {
    var codes = begun();

    assertThat(codes.getString("verification_uri")).isEqualTo(gateway.at("/device").toString());
    assertThat(codes.getString("verification_uri_complete"))
        .isEqualTo(gateway.at("/device?user_code=" + codes.getString("user_code")).toString());
    assertThat(codes.getInt("expires_in")).isEqualTo(600);
    assertThat(codes.getInt("interval")).isEqualTo(5);
    assertError(redeem(codes), 400, "authorization_pending");
    assertError(redeem(codes), 400, "slow_down");
  }

  @Test
  void refusesWhatIsWrong() {
    assertError(begin("nobody"), 401, "invalid_client");
    assertError(post("/oauth2/device_authorization", Map.of()), 400, "invalid_request");
    assertError(
        post("/oauth2/token", Map.of("grant_type", GRANT, "client_id", "gatewayctl")),
        400,
        "invalid_request");
    var invented = redeem("invented");
    assertError(invented, 400, "invalid_grant");
    assertThat(invented.json().getString("code")).isEqualTo("DEVICE_CODE_UNKNOWN");
  }

  @Test
  void metadataNamesTheEndpoint() {
    var metadata = new Visitor().get(gateway.at("/.well-known/oauth-authorization-server")).json();

    assertThat(metadata.getString("device_authorization_endpoint"))
        .isEqualTo(gateway.at("/oauth2/device_authorization").toString());
    assertThat(metadata.getJsonArray("grant_types_supported").toString()).contains(GRANT);
  }

  @Test
  void personApprovesByTheLinkAndTheProgramOpensARemoteSession(Browser browser) {
    var codes = begun();
    browser.open(URI.create(codes.getString("verification_uri_complete")));
    browser.awaitPath("/sign-in");
    Portal.enter(browser, gateway.username(), gateway.password());

    assertThat(browser.textOf("program")).isEqualTo("gatewayctl");
    assertThat(browser.textOf("shown-code")).isEqualTo(codes.getString("user_code"));
    PageCheck.isFit(browser, "device-question");
    browser.click("approve");
    assertThat(browser.textOf("done")).startsWith("Approved.");

    var token = redeem(codes).json();
    assertThat(token.getInt("expires_in")).isEqualTo(300);
    var signedIn = Api.withToken(gateway, token.getString("access_token"));
    var early = signedIn.get("/apps");
    assertThat(early.status()).isEqualTo(403);
    assertThat(early.json().getString("code")).isEqualTo("REMOTE_SESSION_NEEDED");
    var open = signedIn.create("/remote-sessions", Map.of("client", "gatewayctl", "version", "9"));
    var session = Api.withToken(gateway, open.getString("access_token"));
    assertThat(session.get("/apps").status()).isEqualTo(200);
    var path = "/remote-sessions/" + open.getJsonObject("session").getString("id");
    assertThat(signedIn.post(path + "/token", Map.of()).status()).isEqualTo(200);
    assertThat(signedIn.delete(path).status()).isEqualTo(204);

    var again = redeem(codes);
    assertError(again, 400, "invalid_grant");
    assertThat(again.json().getString("code")).isEqualTo("DEVICE_CODE_USED");
  }

  @Test
  void personTypesTheCodeAndDenies(Browser browser) {
    var codes = begun();
    Portal.signIn(browser, gateway);
    browser.open(gateway.at("/device"));
    browser.awaitPath("/portal/device");
    browser.fill("code", "BCDF-GHJK");
    browser.click("look");
    assertThat(browser.textOf("device-refused")).contains("No program waits under this code");
    PageCheck.isFit(browser, "device-unknown");

    browser.fill("code", codes.getString("user_code").toLowerCase(Locale.ROOT));
    browser.click("look");
    browser.click("deny");
    assertThat(browser.textOf("done")).startsWith("Denied.");
    var denied = redeem(codes);
    assertError(denied, 400, "access_denied");
    assertThat(denied.json().getString("code")).isEqualTo("DEVICE_DENIED");

    browser.open(URI.create(codes.getString("verification_uri_complete")));
    assertThat(browser.textOf("device-refused")).startsWith("Somebody has decided");
  }
}
