package org.lmsgateway.classteam.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.microsoft.TeamTemplate;
import org.lmsgateway.microsoft.UserKey;

/**
 * What a tenant has decided about its class teams.
 *
 * @param names what teams are called
 * @param template what teams are made by
 * @param owners who is an owner of the team, by role in the course; at least one role
 * @param members who is a member of the team; may be empty, and who is also an owner is that
 * @param restrictionGroup the directory's id of the group whose members alone are put into teams;
 *     empty for everybody
 * @param matchings how people are found, the first that finds somebody counts; at least one
 */
public record ClassTeamRules(
    ClassTeamMode mode,
    TeamNaming names,
    TeamTemplate template,
    Set<CourseRole> owners,
    Set<CourseRole> members,
    CourseEnd end,
    Optional<String> restrictionGroup,
    List<Matching> matchings) {

  /** What holds until somebody decides: no teams. */
  public static final ClassTeamRules DEFAULT =
      new ClassTeamRules(
          ClassTeamMode.OFF,
          TeamNaming.DEFAULT,
          TeamTemplate.STANDARD,
          Set.of(CourseRole.INSTRUCTOR),
          Set.of(CourseRole.LEARNER, CourseRole.TEACHING_ASSISTANT),
          CourseEnd.NOTHING,
          Optional.empty(),
          List.of(
              new Matching(MemberKey.EMAIL, UserKey.EMAIL, ""),
              new Matching(MemberKey.EMAIL, UserKey.UPN, "")));

  public ClassTeamRules {
    Objects.requireNonNull(mode, "class teams have a mode");
    Objects.requireNonNull(names, "class teams are called something");
    Objects.requireNonNull(template, "class teams are made by a template");
    owners = Set.copyOf(owners);
    members = Set.copyOf(members);
    Objects.requireNonNull(end, "something becomes of a team when its course is over");
    Objects.requireNonNull(restrictionGroup, "the group may be empty, but not null");
    matchings = List.copyOf(matchings);
    if (owners.isEmpty() || matchings.isEmpty()) {
      throw new IllegalArgumentException("class teams have owners and a way to find people");
    }
  }

  /**
   * What somebody is in the team.
   *
   * @param roles as a roster has them
   * @return empty for who is not in the team
   */
  public Optional<TeamRole> roleOf(List<String> roles) {
    var own = CourseRole.of(roles);
    if (own.stream().anyMatch(owners::contains)) {
      return Optional.of(TeamRole.OWNER);
    }
    return own.stream().anyMatch(members::contains)
        ? Optional.of(TeamRole.MEMBER)
        : Optional.empty();
  }
}
