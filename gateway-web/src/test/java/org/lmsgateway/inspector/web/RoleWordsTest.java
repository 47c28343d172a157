package org.lmsgateway.inspector.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordsTest {

  private final RoleWords words =
      new RoleWords(
          ResourceBundle.getBundle("org.lmsgateway.inspector.web.messages", Locale.ENGLISH));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor         | Teacher, in this course
          http://purl.imsglobal.org/vocab/lis/v2/membership#Learner            | Student, in this course
          http://purl.imsglobal.org/vocab/lis/v2/institution/person#Faculty    | Teaching staff, at the institution
          http://purl.imsglobal.org/vocab/lis/v2/system/person#SysAdmin        | System administrator, in the whole LMS
          http://purl.imsglobal.org/vocab/lti/system/person#TestUser           | Test user, in the whole LMS
          Learner                                                              | Student, in this course
          """)
  void saysWhatARoleMeans(String role, String expected) {
    assertThat(words.describe(role)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant | Teaching assistant (Teacher), in this course
          http://purl.imsglobal.org/vocab/lis/v2/membership/Learner#NonCreditLearner     | Non Credit Learner (Student), in this course
          """)
  void saysWhatASubRoleIsPartOf(String role, String expected) {
    assertThat(words.describe(role)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"https://lms.example/roles#Wizard", "<b>Instructor</b>", "''"})
  void saysSoWhereItDoesNotKnowARole(String role) {
    assertThat(words.describe(role)).isEqualTo("A role that LTI does not define");
  }
}
