package org.lmsgateway.classteam.service.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamRefusal;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Refused;
import org.lmsgateway.microsoft.service.graph.GraphGroups;
import org.lmsgateway.microsoft.service.graph.GraphTeams;
import org.lmsgateway.microsoft.service.graph.GroupDraft;
import org.lmsgateway.microsoft.service.graph.Team;

/**
 * Makes the team of a course. Each step is written down before the next one begins, and the group
 * is found again by the id of the course, so that nothing is made twice. Never in a transaction.
 */
@ApplicationScoped
public class TeamMaking {

  /** More than that, and the pattern is at fault. */
  private static final int MOST_NICKNAMES = 10;

  private ClassTeamEntry entry;
  private GraphGroups groups;
  private GraphTeams teams;

  protected TeamMaking() {}

  @Inject
  public TeamMaking(ClassTeamEntry entry, GraphGroups groups, GraphTeams teams) {
    this.entry = entry;
    this.groups = groups;
    this.teams = teams;
  }

  /**
   * Makes the team of a course that has none.
   *
   * @param owner the directory's id of who will own it first
   * @return the team as far as it came; empty if the course is gone, or no nickname is free
   */
  public Optional<ClassTeam> make(CourseId course, String owner) {
    var taken = new HashSet<String>();
    while (taken.size() < MOST_NICKNAMES) {
      var begun = entry.begin(course, owner, taken);
      if (begun.isEmpty()) {
        return begun;
      }
      var group = groups.create(begun.get().tenant(), draft(begun.get()));
      if (!isTaken(group)) {
        return grouped(course, group);
      }
      taken.add(begun.get().nickname().orElseThrow());
    }
    return entry.failed(course, ClassTeamRefusal.CLASS_TEAM_NO_NAME);
  }

  private static GroupDraft draft(ClassTeam team) {
    return new GroupDraft(
        team.name().orElseThrow(),
        "",
        team.nickname().orElseThrow(),
        team.course().value(),
        List.of(team.firstOwner().orElseThrow()));
  }

  private static boolean isTaken(GraphOutcome<String> group) {
    return group instanceof Refused<String> refused
        && refused.reason() == GraphRefusal.MICROSOFT_NICKNAME_TAKEN;
  }

  private Optional<ClassTeam> grouped(CourseId course, GraphOutcome<String> group) {
    if (group instanceof Done<String> done) {
      return entry.grouped(course, done.value()).flatMap(this::inGroup);
    }
    return entry.failed(course, ((Refused<String>) group).reason());
  }

  /** Goes on with a team that is being made, or that could not be made the last time. */
  public Optional<ClassTeam> goOn(ClassTeam team) {
    if (team.firstOwner().isEmpty()
        || team.state() != ClassTeamState.CREATING && team.state() != ClassTeamState.FAILED) {
      return Optional.of(team);
    }
    return team.team().isPresent()
        ? inGroup(team)
        : make(team.course(), team.firstOwner().orElseThrow());
  }

  private Optional<ClassTeam> inGroup(ClassTeam team) {
    var template = entry.rules(team.tenant()).template();
    var made = teams.create(team.tenant(), team.team().orElseThrow(), template);
    if (made instanceof Done<Team> done) {
      return entry.active(team.course(), address(done.value()));
    }
    var reason = ((Refused<Team>) made).reason();
    return reason == GraphRefusal.MICROSOFT_BUSY
        ? Optional.of(team)
        : entry.failed(team.course(), reason);
  }

  /** Where a team opens, if that is a web address. */
  public static Optional<URI> address(Team team) {
    return Optional.of(team.webUrl())
        .filter(text -> text.startsWith("https://") && text.length() <= 2000)
        .flatMap(TeamMaking::uri);
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException e) {
      // Microsoft names none that can be opened; the team is there all the same.
      return Optional.empty();
    }
  }
}
