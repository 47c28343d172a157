package org.lmsgateway.lms.canvas;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.SelfRegistration;

/**
 * Canvas. In the vendor's cloud a school describes itself at its own host, with the issuer of all;
 * it sends names and addresses of people only if the tool asks for a privacy level.
 */
public final class CanvasSelfRegistration implements SelfRegistration {

  private static final String MEMBER = "https://canvas.instructure.com/lti/";

  @Override
  public Platform platform() {
    return Platform.CANVAS;
  }

  @Override
  public Set<String> families() {
    return Set.of("canvas");
  }

  /** The vendor runs all hosts below its domains; an environment describes itself only. */
  @Override
  public boolean mayDescribe(String issuer, String host) {
    return CanvasEnvironment.ofHost(host)
        .map(environment -> "https://canvas." + environment.part() + "instructure.com")
        .filter(issuer::equals)
        .isPresent();
  }

  @Override
  public List<String> placements(String message, boolean chooses) {
    return switch (message) {
      case "LtiResourceLinkRequest" ->
          chooses ? List.of("course_navigation") : List.of("course_navigation", "link_selection");
      case "LtiDeepLinkingRequest" ->
          List.of("assignment_selection", "editor_button", "link_selection");
      default -> List.of();
    };
  }

  @Override
  public boolean hasPlacementsOnce() {
    return true;
  }

  @Override
  public Map<String, String> toolMembers(Set<String> claims) {
    var names = claims.contains("name");
    var mail = claims.contains("email");
    var level = names ? mail ? "public" : "name_only" : mail ? "email_only" : "anonymous";
    return Map.of(MEMBER + "privacy_level", level);
  }

  /** A teacher adds the app to a course's menu; it does not appear in all of them at once. */
  @Override
  public Map<String, Boolean> messageMembers(String message) {
    return message.equals("LtiResourceLinkRequest")
        ? Map.of(MEMBER + "course_navigation/default_enabled", false)
        : Map.of();
  }
}
