package org.lmsgateway.registration.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestSchool;

/** Check connection, in the details, before saving, and by the API. */
@ExtendWith(Browser.Extension.class)
class ConnectionPanelIT {

  private Gateway gateway;
  private TestSchool school;
  private String id;

  @BeforeEach
  void open() {
    gateway = PayaraMicroFixture.gateway();
    school = TestSchool.open(gateway);
    id = school.lms().registered().getString("id");
  }

  @Test
  void saysOfEachCheckWhatWasFound(Browser browser) {
    Portal.signIn(browser, gateway).open("registrations?show=" + id);

    browser.click("check-connection");

    assertThat(browser.textOf("connection-findings"))
        .contains(
            "Keyset URL answers", "HTTP 200", "of all: 1/1", "Deployments that may launch: 1");
    assertThat(browser.consoleErrors()).isEmpty();
    PageCheck.isFit(browser, "registration-connection");
  }

  @Test
  void saysCauseAndFixOfWhatFailed(Browser browser) {
    school.lms().answerKeysetWith(200, "text/html", "<title>Sign in</title>");
    Portal.signIn(browser, gateway).open("registrations?show=" + id);

    browser.click("check-connection");

    assertThat(browser.textOf("connection-verdict")).contains("Something is wrong");
    assertThat(browser.textOf("connection-findings"))
        .contains("is no key set", "sign-in page", "Compare the keyset URL");
    PageCheck.isFit(browser, "registration-connection-failed");
  }

  @Test
  void practiceLmsKnowsClientAndKey() {
    var practice = gateway.operator().items("/registrations?q=/practice").get(0).getString("id");

    var answer = gateway.operator().post("/registrations/" + practice + "/connection", Map.of());

    assertThat(answer.json().getJsonArray("checks").getValuesAs(JsonObject.class))
        .extracting(check -> check.getString("code"))
        .contains("CLIENT_KNOWN");
  }

  @Test
  void isRunBeforeSaving(Browser browser) {
    Portal.signIn(browser, gateway).open("registrations/add?edit=" + id);

    assertThat(browser.textOf("connection-findings")).contains("HTTP 200");
    assertThat(browser.consoleErrors()).isEmpty();
    PageCheck.isFit(browser, "registration-review-connection");
  }

  @Test
  void apiSaysTheSame() {
    school.lms().answerKeysetWith(404, "text/plain", "");

    var answer = gateway.operator().post("/registrations/" + id + "/connection", Map.of()).json();

    assertThat(answer.getString("result")).isEqualTo("FAILED");
    var first = (JsonObject) answer.getJsonArray("checks").get(0);
    assertThat(first.getString("id")).isEqualTo("KEY_SET");
    assertThat(first.getString("code")).isEqualTo("KEY_SET_STATUS");
    assertThat(first.getString("measured")).isEqualTo("HTTP 404");
    assertThat(first.getString("cause")).isNotBlank();
    assertThat(first.getString("fix")).isNotBlank();
    assertThat(gateway.operator().post("/registrations/unknown/connection", Map.of()).status())
        .isEqualTo(404);
  }
}
