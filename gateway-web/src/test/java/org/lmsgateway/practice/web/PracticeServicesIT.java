package org.lmsgateway.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Visitor;

/** The practice LMS's services to those who are not the gateway. */
class PracticeServicesIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  private URI lms(String path) {
    return gateway.at("/practice/lms/" + path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "members",
        "groups",
        "group-sets",
        "line-items",
        "line-items/1",
        "line-items/1/results"
      })
  void servicesAreClosedWithoutAToken(String service) {
    var answer = new Visitor().get(lms("courses/practice-course-1/" + service));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    assertThat(answer.json().getString("error")).isEqualTo("invalid_token");
  }

  @Test
  void tokenEndpointRefusesWhoeverProvesNothing() {
    var request =
        Map.of(
            "grant_type", "client_credentials",
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion", "e30.e30.e30",
            "scope", "https://purl.imsglobal.org/spec/lti-ags/scope/score");

    var answer = new Visitor().post(lms("token"), request);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getString("error")).isEqualTo("invalid_client");
    assertThat(answer.header("Cache-Control")).contains("no-store");
  }

  @Test
  void contentThatNobodySignedIsExplained() {
    var answer = new Visitor().post(lms("content"), Map.of("JWT", "e30.e30.e30"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("fault")).isEqualTo("SIGNATURE");
    assertThat(answer.body()).contains("isn’t signed with a key");
  }

  /** Its script asks often; each answer with a session would push those of people out. */
  @Test
  void partsOfTheCoursePageMakeNoSession() {
    var answer = new Visitor().get(lms("course-parts"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("id=\"gradebook\"", "id=\"content\"");
    assertThat(answer.setCookies()).isEmpty();
  }
}
