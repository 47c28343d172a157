package org.lmsgateway.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Certification guide §6.1.2. */
class LtiCoreValidTeacherLaunchesIT extends LtiCoreValidLaunches {

  private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";

  LtiCoreValidTeacherLaunchesIT() {
    super(CertificationSuite.INSTRUCTOR);
  }

  @Test
  @DisplayName("Valid Instructor Launch")
  void validInstructorLaunch() {
    var launch = launched(sound -> {}).getJsonObject("launch");

    assertThat(launch.getJsonObject("resourceLink").getString("id")).isEqualTo("testresource");
    assertThat(launch.getJsonObject("context").getString("label")).isEqualTo("SI182");
  }

  @Test
  @DisplayName("Valid Instructor Launch with Roles")
  void validInstructorLaunchWithRoles() {
    assertRoles(
        List.of(
            LIS + "membership#Instructor",
            LIS + "institution/person#Staff",
            LIS + "institution/person#Other"),
        List.of("lms:Instructor", "lms:institution:Staff", "lms:institution:Other"));
  }

  @Test
  @DisplayName("Valid Instructor Launch Short Role")
  void validInstructorLaunchShortRole() {
    assertRoles(List.of("Instructor"), List.of("lms:Instructor"));
  }

  /** The unknown role comes through, but gives no right. */
  @Test
  @DisplayName("Valid Instructor Launch Unknown Role")
  void validInstructorLaunchUnknownRole() {
    assertRoles(List.of(LIS + "unknown/unknown#Helper"), List.of());
  }

  /** An array of one empty text. */
  @Test
  @DisplayName("Valid Instructor Launch No Role")
  void validInstructorLaunchNoRole() {
    assertRoles(List.of(""), List.of());
  }

  @Test
  @DisplayName("Valid Instructor Launch Email Only")
  void validInstructorLaunchEmailOnly() {
    assertEmailOnly();
  }

  @Test
  @DisplayName("Valid Instructor Launch Names Only")
  void validInstructorLaunchNamesOnly() {
    assertNamesOnly();
  }

  @Test
  @DisplayName("Valid Instructor No PII")
  void validInstructorNoPii() {
    assertNoPii();
  }

  @Test
  @DisplayName("Valid Instructor Email Without Context")
  void validInstructorEmailWithoutContext() {
    assertEmailWithoutContext();
  }
}
