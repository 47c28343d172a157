package org.lmsgateway.api.web.team;

import java.util.Collection;
import java.util.List;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.CourseRole;
import org.lmsgateway.classteam.settings.Matching;

/** What the API says about a tenant's settings for class teams. */
public record ClassTeamSettingsAnswer(
    String mode,
    String name,
    String nickname,
    String template,
    List<String> owners,
    List<String> members,
    String courseEnd,
    String restrictionGroup,
    List<MatchingAnswer> matchings) {

  /** One way to find people. */
  public record MatchingAnswer(String member, String key, String suffix) {
    static MatchingAnswer of(Matching matching) {
      return new MatchingAnswer(matching.member().name(), matching.key().name(), matching.suffix());
    }
  }

  static ClassTeamSettingsAnswer of(ClassTeamRules rules) {
    return new ClassTeamSettingsAnswer(
        rules.mode().name(),
        rules.names().name(),
        rules.names().nickname(),
        rules.template().id(),
        names(rules.owners()),
        names(rules.members()),
        rules.end().name(),
        rules.restrictionGroup().orElse(null),
        rules.matchings().stream().map(MatchingAnswer::of).toList());
  }

  private static List<String> names(Collection<CourseRole> roles) {
    return roles.stream().sorted().map(Enum::name).toList();
  }
}
