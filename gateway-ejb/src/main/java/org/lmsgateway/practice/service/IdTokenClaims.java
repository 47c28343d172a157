package org.lmsgateway.practice.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.practice.PracticeLaunch;
import org.lmsgateway.practice.PracticePerson;

/** The claims that the practice LMS signs: an {@code LtiResourceLinkRequest} (LTI 1.3 Core §5). */
final class IdTokenClaims {

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  private final PracticePlatform platform;

  IdTokenClaims(PracticePlatform platform) {
    this.platform = platform;
  }

  /**
   * All claims but the times, which the signer adds.
   *
   * @param nonce as the authentication request brought it
   */
  Map<String, Object> of(PracticeLaunch launch, String nonce) {
    var claims = new HashMap<String, Object>();
    claims.put("iss", platform.issuer());
    claims.put("aud", PracticePlatform.CLIENT_ID);
    claims.put("sub", launch.person().subject());
    claims.put("nonce", nonce);
    claims.put("locale", "en");
    if (launch != PracticeLaunch.WITHOUT_PERSONAL_DATA) {
      claims.putAll(personal(launch.person()));
    }
    claims.putAll(message(launch));
    claims.putAll(surroundings());
    return claims;
  }

  private static Map<String, Object> personal(PracticePerson person) {
    return Map.of(
        "given_name", person.givenName(),
        "family_name", person.familyName(),
        "name", person.givenName() + " " + person.familyName(),
        "email", person.email());
  }

  private Map<String, Object> message(PracticeLaunch launch) {
    return Map.of(
        LTI + "message_type", "LtiResourceLinkRequest",
        LTI + "version", "1.3.0",
        LTI + "deployment_id", platform.deploymentOf(launch),
        LTI + "target_link_uri", platform.targetLink().toString(),
        LTI + "roles", List.of(launch.person().membership(), launch.person().institutionRole()));
  }

  private Map<String, Object> surroundings() {
    return Map.of(
        LTI + "resource_link",
            Map.of(
                "id", "practice-link-1",
                "title", "Finding the Pole Star",
                "description", "Look at what the course sent along."),
        LTI + "context",
            Map.of(
                "id", "practice-course-1",
                "label", "STARS-1",
                "title", "Stargazing for Beginners",
                "type", List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection")),
        LTI + "tool_platform",
            Map.of(
                "guid", "practice.lms-gateway.example",
                "name", "Practice LMS",
                "product_family_code", "practice",
                "version", "1.0"),
        LTI + "launch_presentation",
            Map.of("locale", "en", "return_url", platform.coursePage().toString()),
        LTI + "custom", Map.of("chapter", "night-sky", "telescope", "none needed"));
  }
}
