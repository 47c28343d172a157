package org.lmsgateway.microsoft;

import java.util.List;

/**
 * What a team is made by; it cannot change later.
 *
 * @param id of a template of Microsoft or of the tenant: letters, digits, full stops and hyphens
 */
public record TeamTemplate(String id) {

  public static final TeamTemplate STANDARD = new TeamTemplate("standard");

  /** Has assignments and a class notebook; at most 300 members can use them. */
  public static final TeamTemplate EDUCATION_CLASS = new TeamTemplate("educationClass");

  /** The templates that every tenant has. */
  public static final List<TeamTemplate> BUILT_IN =
      List.of(
          STANDARD,
          EDUCATION_CLASS,
          new TeamTemplate("educationStaff"),
          new TeamTemplate("educationProfessionalLearningCommunity"));

  public TeamTemplate {
    if (!isId(id)) {
      throw new IllegalArgumentException("no id of a template: " + id);
    }
  }

  /** Whether a text from outside has the form of an id. */
  public static boolean isId(String text) {
    return text != null && text.matches("[A-Za-z0-9.-]{1,100}");
  }
}
