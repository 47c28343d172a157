package org.lmsgateway.moodle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.moodle.CheckCode.MOODLE_EMBEDDING_NOT_TOLD;
import static org.lmsgateway.moodle.CheckCode.MOODLE_EMBEDDING_OFF;
import static org.lmsgateway.moodle.CheckCode.MOODLE_EMBEDDING_ON;
import static org.lmsgateway.moodle.CheckCode.MOODLE_OPENID_NOT_TOLD;
import static org.lmsgateway.moodle.CheckCode.MOODLE_OPENID_OFF;
import static org.lmsgateway.moodle.CheckCode.MOODLE_OPENID_ON;
import static org.lmsgateway.moodle.CheckCode.MOODLE_SERVICES_NOT_TOLD;
import static org.lmsgateway.moodle.CheckCode.MOODLE_SERVICES_OFF;
import static org.lmsgateway.moodle.CheckCode.MOODLE_SERVICES_ON;
import static org.lmsgateway.moodle.CheckCode.MOODLE_SERVICE_COMPLETE;
import static org.lmsgateway.moodle.CheckCode.MOODLE_SERVICE_INCOMPLETE;
import static org.lmsgateway.moodle.CheckCode.MOODLE_SERVICE_NOT_TOLD;
import static org.lmsgateway.moodle.CheckCode.MOODLE_SERVICE_OFF;
import static org.lmsgateway.moodle.CheckCode.MOODLE_TOKEN_MISSING;
import static org.lmsgateway.moodle.CheckCode.MOODLE_TOKEN_NOT_TOLD;
import static org.lmsgateway.moodle.CheckCode.MOODLE_TOKEN_REFUSED;
import static org.lmsgateway.moodle.CheckCode.MOODLE_TOKEN_TAKEN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.moodle.CheckCode;
import org.lmsgateway.moodle.CheckFinding;
import org.lmsgateway.outbound.service.TestClients;

/** Each setting of a Moodle, right and wrong. */
class MoodleChecksTest {

  private final StandInMoodle moodle = new StandInMoodle();
  private final MoodleChecks checks =
      new MoodleChecks(new MoodleCalls(TestClients.allowing("localhost")));

  @AfterEach
  void close() {
    moodle.close();
  }

  private List<CheckFinding> findings(String token) {
    return checks.check(moodle.site(), Optional.ofNullable(token));
  }

  private List<CheckCode> codes(String token) {
    return findings(token).stream().map(CheckFinding::code).toList();
  }

  @Test
  void findsEverythingInOrder() {
    assertThat(codes(StandInMoodle.TOKEN))
        .containsExactly(
            MOODLE_OPENID_ON,
            MOODLE_EMBEDDING_ON,
            MOODLE_SERVICES_ON,
            MOODLE_TOKEN_TAKEN,
            MOODLE_SERVICE_COMPLETE);
  }

  @Test
  void looksAtLessWithoutAToken() {
    assertThat(codes(null))
        .containsExactly(
            MOODLE_OPENID_ON,
            MOODLE_EMBEDDING_ON,
            MOODLE_SERVICES_ON,
            MOODLE_TOKEN_MISSING,
            MOODLE_SERVICE_NOT_TOLD);
  }

  @Test
  void findsThatNobodySignsInByOpenId() {
    moodle.provider = "/auth/saml2/login.php";

    assertThat(codes(null)).contains(MOODLE_OPENID_OFF);
  }

  @Test
  void findsThatFramesAreForbidden() {
    moodle.embedding = false;

    assertThat(findings(null)).contains(new CheckFinding(MOODLE_EMBEDDING_OFF, "sameorigin"));
  }

  @Test
  void findsThatWebServicesAreOff() {
    moodle.servicesOn = false;

    assertThat(findings(StandInMoodle.TOKEN))
        .contains(
            new CheckFinding(MOODLE_SERVICES_OFF, "403"),
            CheckFinding.of(MOODLE_TOKEN_NOT_TOLD),
            CheckFinding.of(MOODLE_SERVICE_NOT_TOLD));
  }

  @Test
  void findsThatTheTokenIsNotTaken() {
    assertThat(findings("f".repeat(32)))
        .contains(
            CheckFinding.of(MOODLE_SERVICES_ON),
            new CheckFinding(MOODLE_TOKEN_REFUSED, "invalidtoken"),
            CheckFinding.of(MOODLE_SERVICE_NOT_TOLD));
  }

  @Test
  void findsThatTheExternalServiceIsOff() {
    moodle.serviceOn = false;

    assertThat(findings(StandInMoodle.TOKEN))
        .contains(
            CheckFinding.of(MOODLE_TOKEN_TAKEN),
            new CheckFinding(MOODLE_SERVICE_OFF, "accessexception"));
  }

  @Test
  void namesTheFunctionsThatAreMissing() {
    moodle.remove("mod_assign_get_submissions");
    moodle.remove("mod_assign_get_assignments");

    assertThat(findings(StandInMoodle.TOKEN))
        .contains(
            new CheckFinding(
                MOODLE_SERVICE_INCOMPLETE,
                "mod_assign_get_assignments, mod_assign_get_submissions"));
  }

  @Test
  void saysThatNobodyAnswers() {
    moodle.close();

    assertThat(codes(null))
        .containsExactly(
            MOODLE_OPENID_NOT_TOLD,
            MOODLE_EMBEDDING_NOT_TOLD,
            MOODLE_SERVICES_NOT_TOLD,
            MOODLE_TOKEN_MISSING,
            MOODLE_SERVICE_NOT_TOLD);
  }
}
