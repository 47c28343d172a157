package org.lmsgateway.classteam.settings;

import java.util.List;

/**
 * What somebody wants to hold for class teams; nothing of it is checked yet. What is null or blank
 * becomes what holds for a tenant that has decided nothing.
 *
 * @param mode a name of {@link ClassTeamMode}
 * @param name a pattern, as {@link TeamNaming} says
 * @param nickname a pattern too
 * @param template the id of a team template
 * @param owners names of {@link CourseRole}
 * @param members names of {@link CourseRole}
 * @param courseEnd a name of {@link CourseEnd}
 * @param restrictionGroup a GUID; null or blank for none
 */
public record ClassTeamDraft(
    String mode,
    String name,
    String nickname,
    String template,
    List<String> owners,
    List<String> members,
    String courseEnd,
    String restrictionGroup,
    List<MatchingDraft> matchings) {

  /**
   * A way to find people.
   *
   * @param member a name of {@link MemberKey}
   * @param key a name of {@link org.lmsgateway.microsoft.UserKey}
   * @param suffix null for none
   */
  public record MatchingDraft(String member, String key, String suffix) {}
}
