package org.lmsgateway.launch.service.handoff;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmsgateway.course.service.ContextRoles;

/**
 * Turns LTI roles into the {@code groups} of a launch token, each with a prefix, so that no LMS can
 * hand out a role of the gateway or of an app. Only roles of the vocabularies become groups (LTI
 * 1.3 Core, appendix A.2); others stay in the launch's data and give no right.
 */
final class RoleGroups {

  /** What every group that comes from an LMS begins with. */
  static final String PREFIX = "lms:";

  private static final Pattern VOCABULARY =
      Pattern.compile(
          "http://purl\\.imsglobal\\.org/vocab/(?:lis/v2|lti)/"
              + "(membership|institution/person|system/person)#([A-Za-z]+)");
  private static final Pattern SUB_ROLE =
      Pattern.compile(
          "http://purl\\.imsglobal\\.org/vocab/lis/v2/membership/([A-Za-z]+)#([A-Za-z]+)");

  private RoleGroups() {}

  static List<String> of(List<String> roles) {
    return roles.stream().map(RoleGroups::group).flatMap(Optional::stream).distinct().toList();
  }

  private static Optional<String> group(String role) {
    if (ContextRoles.isShortName(role)) {
      return Optional.of(PREFIX + role);
    }
    var subRole = SUB_ROLE.matcher(role);
    if (subRole.matches()) {
      return Optional.of(PREFIX + subRole.group(1) + "/" + subRole.group(2));
    }
    var known = VOCABULARY.matcher(role);
    if (!known.matches()) {
      return Optional.empty();
    }
    var kind =
        switch (known.group(1)) {
          case "institution/person" -> "institution:";
          case "system/person" -> "system:";
          default -> "";
        };
    return Optional.of(PREFIX + kind + known.group(2));
  }
}
