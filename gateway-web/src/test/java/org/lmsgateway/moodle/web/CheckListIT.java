package org.lmsgateway.moodle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;

/** The check-list of a Moodle, at the API and in the portal. */
@ExtendWith(Browser.Extension.class)
class CheckListIT {

  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  private Gateway gateway;
  private Api api;
  private String registration;

  @BeforeEach
  void openSchool() {
    gateway = PayaraMicroFixture.gateway();
    api = gateway.operator();
    var moodle = TestLms.open();
    moodle.serve("/webservice/rest/server.php", CheckListIT::rest);
    var lms = TestLms.openAs(moodle.at("").toString(), null, null);
    var school = TestSchool.open(gateway, api, lms);
    registration = school.lms().registered().getString("id");
  }

  /** Takes one token, whose service has too few functions. */
  private static void rest(HttpExchange exchange) throws IOException {
    var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var answer =
        asked.contains("wstoken=" + TOKEN)
            ? "{\"functions\":[{\"name\":\"core_webservice_get_site_info\"}]}"
            : "{\"exception\":\"moodle_exception\",\"errorcode\":\"invalidtoken\"}";
    exchange.sendResponseHeaders(200, answer.length());
    try (var out = exchange.getResponseBody()) {
      out.write(answer.getBytes(StandardCharsets.UTF_8));
    }
  }

  private String path(String below) {
    return "/registrations/" + registration + below;
  }

  private List<String> codes() {
    return api
        .post(path("/check-list"), Map.of())
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(item -> item.getString("code"))
        .toList();
  }

  @Test
  void looksAtMoreWithAToken() {
    assertThat(codes())
        .containsExactly(
            "ROSTER_NOT_SEEN",
            "GRADES_NOT_SEEN",
            "MOODLE_OPENID_NOT_TOLD",
            "MOODLE_EMBEDDING_NOT_TOLD",
            "MOODLE_SERVICES_ON",
            "MOODLE_TOKEN_MISSING",
            "MOODLE_SERVICE_NOT_TOLD");

    assertThat(api.put(path("/moodle-token"), Map.of("token", TOKEN)).status()).isEqualTo(204);
    assertThat(codes()).contains("MOODLE_TOKEN_TAKEN", "MOODLE_SERVICE_INCOMPLETE");

    assertThat(api.delete(path("/moodle-token")).status()).isEqualTo(204);
    assertThat(codes()).contains("MOODLE_TOKEN_MISSING");
  }

  @Test
  void refusesWhatIsNoToken() {
    var refused = api.put(path("/moodle-token"), Map.of("token", "no token"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().getJsonArray("errors").toString()).contains("token", "MALFORMED");
  }

  @Test
  void adminEntersTheTokenAndSeesWhatIsMissing(Browser browser) {
    Portal.signIn(browser, gateway);
    browser.open(gateway.at("/portal/registrations/check-list?id=" + registration));
    browser.fill("token", TOKEN);
    browser.click("save");

    assertThat(browser.textOf("said")).isEqualTo("Saved, and tried out.");
    assertThat(browser.textOf("items"))
        .contains("Moodle takes the token.", "Functions are missing");
    assertThat(browser.textOf("token-state")).isEqualTo("A token is entered.");
    PageCheck.isFit(browser, "check-list");
  }
}
