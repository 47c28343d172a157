package org.lmsgateway.classteam.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The roles in a course that decide who is what in a team (LTI 1.3 Core §A.2.3). A sub-role counts
 * as the role that it belongs to, but for teaching assistants: an LMS names them instructors too,
 * and many schools want them to be members only.
 */
public enum CourseRole {
  INSTRUCTOR("Instructor"),
  TEACHING_ASSISTANT("TeachingAssistant"),
  CONTENT_DEVELOPER("ContentDeveloper"),
  ADMINISTRATOR("Administrator"),
  MANAGER("Manager"),
  OFFICER("Officer"),
  MENTOR("Mentor"),
  MEMBER("Member"),
  LEARNER("Learner");

  private static final Pattern URI =
      Pattern.compile("http://purl\\.imsglobal\\.org/vocab/lis/v2/membership(?:/(\\w+))?#(\\w+)");

  private final String specName;

  CourseRole(String specName) {
    this.specName = specName;
  }

  /**
   * The roles of somebody.
   *
   * @param uris as a roster has them; what is no role in a course is left out
   */
  public static Set<CourseRole> of(Collection<String> uris) {
    var roles = EnumSet.noneOf(CourseRole.class);
    uris.forEach(uri -> find(uri).ifPresent(roles::add));
    if (roles.contains(TEACHING_ASSISTANT)) {
      roles.remove(INSTRUCTOR);
    }
    return roles;
  }

  private static Optional<CourseRole> find(String uri) {
    var parts = URI.matcher(uri);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var own = named(parts.group(2));
    return own.equals(Optional.of(TEACHING_ASSISTANT)) || parts.group(1) == null
        ? own
        : named(parts.group(1));
  }

  private static Optional<CourseRole> named(String name) {
    return Arrays.stream(values()).filter(role -> role.specName.equals(name)).findFirst();
  }
}
