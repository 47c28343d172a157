package org.lmsgateway.course.service;

import java.util.List;

/**
 * The roles in a course by their two names: the URI, and the short name that some LMSs send and
 * apps may ask by (LTI 1.3 Core §5.3.7.1).
 */
public final class ContextRoles {

  private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/membership";

  private static final List<String> SHORT_NAMES =
      List.of(
          "Administrator",
          "ContentDeveloper",
          "Instructor",
          "Learner",
          "Mentor",
          "Manager",
          "Member",
          "Officer");

  private ContextRoles() {}

  public static boolean isShortName(String role) {
    return SHORT_NAMES.contains(role);
  }

  /** The URI of a short name; whatever else, as it is. */
  public static String uri(String role) {
    return isShortName(role) ? VOCABULARY + "#" + role : role;
  }

  /**
   * Whether who has the one role has the other, because it is that or a sub-role of it (LTI 1.3
   * Core §A.2.4).
   *
   * @param role a URI
   * @param wanted a URI
   */
  public static boolean implies(String role, String wanted) {
    var principal = VOCABULARY + "#";
    return role.equals(wanted)
        || wanted.startsWith(principal)
            && role.startsWith(VOCABULARY + "/" + wanted.substring(principal.length()) + "#");
  }
}
