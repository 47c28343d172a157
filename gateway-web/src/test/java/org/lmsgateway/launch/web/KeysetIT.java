package org.lmsgateway.launch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.FreePort;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** Whatever the address of an LMS's key set answers, the user gets the page about the key set. */
class KeysetIT {

  private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;

  private Gateway gateway;
  private TestSchool school;
  private TestLms lms;
  private final Visitor visitor = new Visitor();

  @BeforeEach
  void open() {
    gateway = PayaraMicroFixture.gateway();
    school = TestSchool.open(gateway);
    lms = school.lms();
  }

  @Test
  void pageInsteadOfKeysIsRefused() {
    lms.answerKeysetWith(200, "text/html", "<!DOCTYPE html><title>Sign in</title>");

    assertKeysetPage("KEYSET_INVALID");
  }

  @Test
  void megabytesInsteadOfKeysAreRefused() {
    lms.answerKeysetWith(200, "application/json", "\"" + "k".repeat(FIVE_MEGABYTES) + "\"");

    assertKeysetPage("KEYSET_INVALID");
  }

  @Test
  void otherJsonInsteadOfKeysIsRefused() {
    lms.answerKeysetWith(200, "application/json", "{\"message\": \"moved\"}");

    assertKeysetPage("KEYSET_INVALID");
  }

  @Test
  void missingKeysetIsRefused() {
    lms.answerKeysetWith(404, "application/json", "{}");

    assertKeysetPage("KEYSET_UNREACHABLE");
  }

  @Test
  void redirectIsNotFollowed() {
    lms.redirectKeyset();

    assertKeysetPage("KEYSET_UNREACHABLE");
  }

  @Test
  void hostThatDoesNotAnswerIsUnreachable() {
    var body = lms.registration(school.tenant(), school.app().getString("id"));
    body.put("keysetUrl", "http://localhost:" + FreePort.find() + "/keys.json");
    gateway.operator().put("/registrations/" + lms.registered().getString("id"), body);

    assertKeysetPage("KEYSET_UNREACHABLE");
  }

  /** Moodle sends JSON as text/html. */
  @Test
  void keysThatComeAsHtmlAreTaken() {
    lms.answerKeysetWith(200, "text/html", lms.publicKeys());

    assertThat(school.launch(visitor).status()).isEqualTo(303);
  }

  @Test
  void keysetThatWorksAgainLaunchesAgain() {
    lms.answerKeysetWith(503, "text/plain", "maintenance");
    assertKeysetPage("KEYSET_UNREACHABLE");

    lms.answerKeysetWith(200, "application/json", lms.publicKeys());

    assertThat(school.launch(visitor).status()).isEqualTo(303);
  }

  private void assertKeysetPage(String code) {
    Answer page = school.launch(visitor);

    assertThat(page.text("title"))
        .as(page.toString())
        .isEqualTo("Issues with the LMS public keyset URL");
    assertThat(page.text("text"))
        .isEqualTo(
            "Ensure that the public keyset URL entered in the LTI registration is correct. Also,"
                + " make sure that the public keyset URL isn't restricted by your network settings"
                + " for requests originating from the LMS Gateway.");
    assertThat(page.status()).isEqualTo(502);
    assertThat(page.text("code")).isEqualTo(code);
    assertThat(gateway.operator().launch(page.text("reference")).getString("reason"))
        .isEqualTo(code);
  }
}
