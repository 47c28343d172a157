package org.lmsgateway.practice.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.practice.PracticeLaunch;
import org.lmsgateway.shared.GatewayAddress;

/** LTI 1.3 Core §5.3: the claims of a resource link launch. */
class IdTokenClaimsTest {

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  private final IdTokenClaims claims =
      new IdTokenClaims(
          new PracticePlatform(new GatewayAddress(URI.create("http://localhost:8080"))));

  @ParameterizedTest
  @EnumSource(PracticeLaunch.class)
  void haveAllThatEveryLaunchMustHave(PracticeLaunch launch) {
    assertThat(claims.of(launch, "n-1"))
        .containsEntry("iss", "http://localhost:8080/practice/lms")
        .containsEntry("nonce", "n-1")
        .containsEntry(LTI + "message_type", "LtiResourceLinkRequest")
        .containsEntry(LTI + "version", "1.3.0")
        .containsKeys("sub", LTI + "roles", LTI + "resource_link", LTI + "deployment_id")
        .doesNotContainValue(null);
  }

  @Test
  void nameThePersonAndTheRoles() {
    assertThat(claims.of(PracticeLaunch.AS_TEACHER, "n-1"))
        .containsEntry("name", "Ada Example")
        .containsEntry("email", "ada@school.example")
        .containsEntry(
            LTI + "roles",
            List.of(
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Faculty"));
  }

  @Test
  void keepTheSubjectWhereTheLmsSendsNoPersonalData() {
    var anonymous = claims.of(PracticeLaunch.WITHOUT_PERSONAL_DATA, "n-1");

    assertThat(anonymous).doesNotContainKeys("name", "given_name", "family_name", "email");
    assertThat(anonymous.get("sub"))
        .isEqualTo(claims.of(PracticeLaunch.AS_STUDENT, "n-2").get("sub"));
  }

  @Test
  void comeFromAnotherDeploymentOnlyWhereThatIsTheFault() {
    var good = claims.of(PracticeLaunch.AS_STUDENT, "n-1");
    var broken = claims.of(PracticeLaunch.UNKNOWN_DEPLOYMENT, "n-1");

    assertThat(good).containsEntry(LTI + "deployment_id", "practice-course");
    assertThat(broken.get(LTI + "deployment_id")).isNotEqualTo("practice-course");
  }

  @Test
  void sayWhereTheLaunchCameFrom() {
    var platform = (Map<?, ?>) claims.of(PracticeLaunch.AS_STUDENT, "n").get(LTI + "tool_platform");

    assertThat(platform.get("product_family_code")).isEqualTo("practice");
  }
}
