package org.lmsgateway.launch.service.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LTI 1.3 Core §5.3.7 and appendix A.2. */
class RoleGroupsTest {

  private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";

  @ParameterizedTest
  @CsvSource({
    "membership#Instructor, lms:Instructor",
    "membership/Instructor#TeachingAssistant, lms:Instructor/TeachingAssistant",
    "institution/person#Student, lms:institution:Student",
    "system/person#Administrator, lms:system:Administrator"
  })
  void givesEachRoleOfTheVocabulariesAGroup(String role, String group) {
    assertThat(RoleGroups.of(List.of(LIS + role))).containsExactly(group);
  }

  /** Core, appendix A.2.1: the user of a preview, such as Canvas' student view. */
  @Test
  void knowsTheTestUser() {
    assertThat(RoleGroups.of(List.of("http://purl.imsglobal.org/vocab/lti/system/person#TestUser")))
        .containsExactly("lms:system:TestUser");
  }

  @Test
  void takesTheShortNamesOfContextRoles() {
    assertThat(RoleGroups.of(List.of("Instructor", LIS + "membership#Instructor")))
        .containsExactly("lms:Instructor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "operator",
        "admin",
        "lms:Instructor",
        "instructor",
        "Student",
        "http://evil.example/#Instructor",
        LIS + "membership#Instructor/admin",
        LIS + "membership#a b",
        LIS + "membership#Instructor\nadmin",
        "x" + LIS + "membership#Instructor"
      })
  void givesNoGroupForAnythingElse(String role) {
    assertThat(RoleGroups.of(List.of(role))).isEmpty();
  }
}
