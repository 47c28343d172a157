package org.lmsgateway.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Certification guide §6.1.3. */
class LtiCoreValidStudentLaunchesIT extends LtiCoreValidLaunches {

  private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";

  LtiCoreValidStudentLaunchesIT() {
    super(CertificationSuite.LEARNER);
  }

  @Test
  @DisplayName("Valid Student Launch")
  void validStudentLaunch() {
    var launch = launched(sound -> {}).getJsonObject("launch");

    assertThat(launch.getJsonObject("resourceLink").getString("id")).isEqualTo("testresource");
    assertThat(launch.getJsonObject("context").getString("label")).isEqualTo("SI182");
  }

  @Test
  @DisplayName("Valid Student Launch with Roles")
  void validStudentLaunchWithRoles() {
    assertRoles(
        List.of(
            LIS + "membership#Learner",
            LIS + "institution/person#Student",
            LIS + "institution/person#Mentor"),
        List.of("lms:Learner", "lms:institution:Student", "lms:institution:Mentor"));
  }

  @Test
  @DisplayName("Valid Student Launch Short Role")
  void validStudentLaunchShortRole() {
    assertRoles(List.of("Learner"), List.of("lms:Learner"));
  }

  /** The unknown role comes through, but gives no right. */
  @Test
  @DisplayName("Valid Student Launch Unknown Role")
  void validStudentLaunchUnknownRole() {
    assertRoles(
        List.of(LIS + "membership#Learner", LIS + "uknownrole/unknown#Unknown"),
        List.of("lms:Learner"));
  }

  /** An array of one empty text. */
  @Test
  @DisplayName("Valid Student Launch No Role")
  void validStudentLaunchNoRole() {
    assertRoles(List.of(""), List.of());
  }

  @Test
  @DisplayName("Valid Student Launch Email Only")
  void validStudentLaunchEmailOnly() {
    assertEmailOnly();
  }

  @Test
  @DisplayName("Valid Student Launch Names Only")
  void validStudentLaunchNamesOnly() {
    assertNamesOnly();
  }

  @Test
  @DisplayName("Valid Student No PII")
  void validStudentNoPii() {
    assertNoPii();
  }

  @Test
  @DisplayName("Valid Student Email Without Context")
  void validStudentEmailWithoutContext() {
    assertEmailWithoutContext();
  }
}
