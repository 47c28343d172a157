package org.lmsgateway.practice.service.launch;

import static org.lmsgateway.shared.service.Claims.LTI;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.practice.PracticeAddresses;
import org.lmsgateway.practice.PracticeLaunch;
import org.lmsgateway.practice.people.PracticePerson;
import org.lmsgateway.practice.service.PracticePlatform;
import org.lmsgateway.practice.service.launch.PracticeMessage.Fixed;

/** The claims that the practice LMS signs (LTI 1.3 Core §5). */
final class IdTokenClaims {

  private final PracticePlatform platform;
  private final ServiceClaims services;
  private final MessageClaims messages;

  IdTokenClaims(PracticePlatform platform, ServiceClaims services, MessageClaims messages) {
    this.platform = platform;
    this.services = services;
    this.messages = messages;
  }

  /**
   * All claims but the times, which the signer adds.
   *
   * @param nonce as the authentication request brought it
   */
  Map<String, Object> of(PracticeMessage message, String nonce) {
    var claims = new HashMap<String, Object>();
    claims.put("iss", platform.issuer());
    claims.put("aud", PracticePlatform.CLIENT_ID);
    claims.put("sub", message.person().subject());
    claims.put("nonce", nonce);
    claims.put("locale", "en");
    if (!message.equals(new Fixed(PracticeLaunch.WITHOUT_PERSONAL_DATA))) {
      claims.putAll(personal(message.person()));
    }
    claims.putAll(roles(message.person()));
    claims.putAll(surroundings());
    claims.putAll(services.of(message));
    claims.putAll(messages.of(message));
    return claims;
  }

  private static Map<String, Object> personal(PracticePerson person) {
    return Map.of(
        "given_name", person.givenName(),
        "family_name", person.familyName(),
        "name", person.fullName(),
        "email", person.email());
  }

  private static Map<String, Object> roles(PracticePerson person) {
    var roles = new ArrayList<>(person.role().memberships());
    roles.add(person.role().institution());
    return Map.of(LTI + "roles", List.copyOf(roles));
  }

  private Map<String, Object> surroundings() {
    return Map.of(
        LTI + "version", "1.3.0",
        LTI + "context",
            Map.of(
                "id",
                PracticeAddresses.COURSE,
                "label",
                "STARS-1",
                "title",
                "Stargazing for Beginners",
                "type",
                List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection")),
        LTI + "tool_platform",
            Map.of(
                "guid", "practice.lms-gateway.example",
                "name", "Practice LMS",
                "product_family_code", "practice",
                "version", "1.0"),
        // No locale: an app speaks the language of the browser, as this course does.
        LTI + "launch_presentation", Map.of("return_url", platform.coursePage().toString()));
  }
}
