package org.lmsgateway.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.certification.CertificationSuite.INSTRUCTOR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.services.LmsServices;
import org.lmsgateway.test.services.Received;
import org.lmsgateway.test.services.RosterEndpoint;

/** Certification guide §6.3: what the suite's roster service sees when the app asks for members. */
class LtiNamesAndRolesIT {

  private CertificationSuite suite;
  private LmsServices services;

  @BeforeEach
  void open() {
    suite = CertificationSuite.open();
    services = suite.services();
  }

  private Answer askForMembers() {
    var app = suite.asApp(suite.swap(suite.launch(INSTRUCTOR, sound -> {})));
    return app.get("/courses/" + CertificationSuite.course(app) + "/members");
  }

  private Received request() {
    var members = askForMembers();
    assertThat(members.status()).as(members.toString()).isEqualTo(200);
    return services.roster().last();
  }

  @Test
  @DisplayName("Valid Instructor Launch")
  void validInstructorLaunch() {
    var launch = suite.swap(suite.launch(INSTRUCTOR, sound -> {})).getJsonObject("launch");

    assertThat(launch.getJsonObject("services").getString("roster"))
        .isEqualTo(services.roster().address().toString());
  }

  @Test
  @DisplayName("Received Request")
  void receivedRequest() {
    var request = request();

    assertThat(request.method()).isEqualTo("GET");
    assertThat(request.path()).isEqualTo(services.roster().address().getRawPath());
    assertThat(request.query("course")).isEqualTo("9");
    assertThat(askForMembers().json().getJsonArray("items")).hasSize(4);
  }

  @Test
  @DisplayName("Verify JSON Header")
  void verifyJsonHeader() {
    assertThat(request().header("Accept")).contains(RosterEndpoint.MEDIA_TYPE);
  }

  /** Given for a client assertion whose signature, audience, times and id were checked. */
  @Test
  @DisplayName("Verify Bearer Token")
  void verifyBearerToken() {
    services.tokens().revokeAll();

    var request = request();

    assertThat(services.tokens().scopes(request.bearer())).isNotEmpty();
    assertThat(services.tokens().assertions()).isNotEmpty();
  }

  @Test
  @DisplayName("Verify Bearer Scope")
  void verifyBearerScope() {
    var request = request();

    assertThat(services.tokens().scopes(request.bearer())).contains(LmsServices.ROSTER_SCOPE);
  }
}
