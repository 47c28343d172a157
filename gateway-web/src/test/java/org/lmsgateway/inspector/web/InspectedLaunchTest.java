package org.lmsgateway.inspector.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectedLaunchTest {

  private static InspectedLaunch inspected(Map<String, Object> launch) {
    var texts = ResourceBundle.getBundle("org.lmsgateway.inspector.web.messages", Locale.ENGLISH);
    return new InspectedLaunch(launch, texts);
  }

  @Test
  void greetsByTheBestNameThatTheLmsSent() {
    assertThat(inspected(Map.of("user", Map.of("name", "Ada Example"))).getGreeting())
        .isEqualTo("Ada Example");
    assertThat(inspected(Map.of("user", Map.of("email", "ada@school.example"))).getGreeting())
        .isEqualTo("ada@school.example");
    assertThat(inspected(Map.of("user", Map.of("id", "7"))).getGreeting()).isEmpty();
  }

  @Test
  void showsThatNameAndEmailWereNotSent() {
    var who = inspected(Map.of("user", Map.of("lmsId", "7"))).getWho();

    assertThat(who)
        .contains(
            new InspectedFact("who.name", ""),
            new InspectedFact("who.email", ""),
            new InspectedFact("who.lmsId", "7"));
  }

  @Test
  void leavesOutLesserFactsThatWereNotSent() {
    assertThat(inspected(Map.of()).getWhere())
        .extracting(InspectedFact::label)
        .doesNotContain("lms.version", "link.description");
  }

  @Test
  void putsPlainClaimsBeforeThoseWithLongNames() {
    Map<String, Object> claims = Map.of("sub", "7", "https://a.example/claim", "x", "aud", "me");

    assertThat(inspected(Map.of("claims", claims)).getClaims())
        .extracting(InspectedClaim::name)
        .containsExactly("aud", "sub", "https://a.example/claim");
  }

  @Test
  void saysWhatTimeANumericDateMeans() {
    assertThat(InspectedClaim.of("exp", 1_700_000_000L).time())
        .isEqualTo("2023-11-14 22:13:20 UTC");
    assertThat(InspectedClaim.of("exp", "soon").time()).isEmpty();
    assertThat(InspectedClaim.of("exp", 1e30).time()).isEmpty();
    assertThat(InspectedClaim.of("count", 1_700_000_000L).time()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"user", "roles", "context", "resourceLink", "platform", "services", "custom"})
  void bearsMembersOfAnyType(String member) {
    for (Object odd :
        new Object[] {"text", 7, true, List.of(1, Map.of()), Map.of("a", List.of())}) {
      assertThatCode(() -> readAll(inspected(Map.of(member, odd)))).doesNotThrowAnyException();
    }
    var withNull = new HashMap<String, Object>();
    withNull.put(member, null);
    assertThatCode(() -> readAll(inspected(withNull))).doesNotThrowAnyException();
  }

  private static void readAll(InspectedLaunch launch) {
    launch.getGreeting();
    launch.getCourse();
    launch.getWho();
    launch.getRoles();
    launch.getWhere();
    launch.getWhich();
    launch.getRoster();
    launch.getGrades();
    launch.getCustom();
    launch.getClaims();
    launch.getJson();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Administrator",
        "Instructor"
      })
  void knowsWhoRunsTheCourse(String role) {
    assertThat(inspected(Map.of("roles", List.of(role))).isTeachers()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
        "https://elsewhere.example/membership#Instructor",
        ""
      })
  void takesNobodyElseForATeacher(String role) {
    assertThat(inspected(Map.of("roles", List.of(role))).isTeachers()).isFalse();
    assertThat(inspected(Map.of()).isTeachers()).isFalse();
  }

  /** The LMS lets only those choose content who may change the course. */
  @Test
  void takesWhoeverChoosesContentForATeacher() {
    var launch = inspected(Map.of("messageType", "LtiDeepLinkingRequest"));

    assertThat(launch.isContentAsked()).isTrue();
    assertThat(launch.isTeachers()).isTrue();
  }
}
