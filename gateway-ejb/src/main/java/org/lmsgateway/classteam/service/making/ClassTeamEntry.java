package org.lmsgateway.classteam.service.making;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.service.ClassTeamRepository;
import org.lmsgateway.classteam.service.ClassTeamSettingsRepository;
import org.lmsgateway.classteam.service.TeamNames;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.ClassTeamSettings;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.service.CourseRepository;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.error.ErrorCode;

/**
 * Writes the steps of a class team, each in a transaction of its own. Whoever calls has checked who
 * asks. A course or team that is gone meanwhile gives empty.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClassTeamEntry {

  private final ClassTeamRepository teams;
  private final ClassTeamSettingsRepository settings;
  private final CourseRepository courses;
  private final TeamNames names;
  private final Clock clock;

  public ClassTeamEntry() {
    this(null, null, null, null, null);
  }

  @Inject
  public ClassTeamEntry(
      ClassTeamRepository teams,
      ClassTeamSettingsRepository settings,
      CourseRepository courses,
      TeamNames names,
      Clock clock) {
    this.teams = teams;
    this.settings = settings;
    this.courses = courses;
    this.names = names;
    this.clock = clock;
  }

  /** What the tenant has decided. */
  public ClassTeamRules rules(TenantId tenant) {
    return settings.find(tenant).map(ClassTeamSettings::rules).orElse(ClassTeamRules.DEFAULT);
  }

  public Optional<Course> course(CourseId course) {
    return courses.find(course);
  }

  public Optional<ClassTeam> find(CourseId course) {
    return teams.find(course);
  }

  /** The team of a course by its id in the directory. */
  public Optional<ClassTeam> ofTeam(TenantId tenant, String team) {
    return teams.ofTeam(tenant, team);
  }

  /**
   * An owner was found: names the team.
   *
   * @param taken nicknames that the directory does not give
   * @return empty also if no nickname is free
   */
  public Optional<ClassTeam> begin(CourseId course, String owner, Set<String> taken) {
    return courses.find(course).flatMap(found -> begin(found, owner, taken));
  }

  private Optional<ClassTeam> begin(Course course, String owner, Set<String> taken) {
    var tenant = course.place().tenant();
    var naming = rules(tenant).names();
    var named = names.named(course);
    return names
        .nickname(tenant, naming, named, taken)
        .map(
            nickname -> {
              var team = stored(course);
              team.begin(naming.nameOf(named), nickname, owner, clock.instant());
              teams.flush();
              return team;
            });
  }

  private ClassTeam stored(Course course) {
    return teams
        .find(course.id())
        .orElseGet(
            () -> {
              var made = new ClassTeam(course, clock.instant());
              teams.add(made);
              return made;
            });
  }

  /** The group is there. */
  public Optional<ClassTeam> grouped(CourseId course, String group) {
    return change(course, team -> team.grouped(group));
  }

  /** The team is there. */
  public Optional<ClassTeam> active(CourseId course, Optional<URI> address) {
    return change(course, team -> team.active(address, clock.instant()));
  }

  /** It did not work this time. */
  public Optional<ClassTeam> failed(CourseId course, ErrorCode why) {
    return change(course, team -> team.failed(why.name(), clock.instant()));
  }

  private Optional<ClassTeam> change(CourseId course, Consumer<ClassTeam> work) {
    var found = teams.find(course);
    found.ifPresent(work);
    return found;
  }

  /** The course has a team that was there before. */
  public Optional<ClassTeam> connect(
      CourseId course, String team, String name, Optional<URI> address) {
    return courses
        .find(course)
        .map(this::stored)
        .map(
            stored -> {
              stored.connect(team, name, address, clock.instant());
              teams.flush();
              return stored;
            });
  }
}
