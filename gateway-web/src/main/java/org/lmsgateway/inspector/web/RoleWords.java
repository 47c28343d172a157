package org.lmsgateway.inspector.web;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Says in plain words what a role URI means (LTI 1.3 Core §A.2): {@code
 * http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor}, or with a sub-role {@code
 * .../membership/Instructor#TeachingAssistant}.
 */
final class RoleWords {

  private static final Pattern ROLE =
      Pattern.compile(
          "https?://purl\\.imsglobal\\.org/vocab/(?:lis/v2|lti)/"
              + "(membership|institution|system)(?:/person)?(?:/([A-Za-z]+))?#([A-Za-z]+)");

  /** Old platforms send the name alone; it means a role in the course. */
  private static final Pattern SIMPLE = Pattern.compile("[A-Za-z]+");

  private static final String NAME = "role.";

  private final ResourceBundle texts;

  RoleWords(ResourceBundle texts) {
    this.texts = texts;
  }

  String describe(String role) {
    var match = ROLE.matcher(role);
    if (match.matches()) {
      return words(match.group(1), match.group(2), match.group(3));
    }
    return SIMPLE.matcher(role).matches()
        ? words("membership", null, role)
        : texts.getString("role.unknown");
  }

  private String words(String scope, String principal, String name) {
    // A sub-role's scope is "membership" as well; the principal role stands before the "#".
    var words = principal == null ? named(name) : named(name) + " (" + named(principal) + ")";
    return MessageFormat.format(texts.getString("roleScope." + scope), words);
  }

  /** Our word for it, or the vocabulary's own name where it is plain enough. */
  private String named(String name) {
    return texts.containsKey(NAME + name)
        ? texts.getString(NAME + name)
        : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
  }
}
