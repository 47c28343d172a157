package org.lmsgateway.classteam.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamService;
import org.lmsgateway.classteam.CourseTeam;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.service.CourseRepository;
import org.lmsgateway.registration.list.RegistrationList;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;

/** Shows courses and their teams: whose course, the rows. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class ClassTeamServiceBean implements ClassTeamService {

  private final ClassTeamRepository teams;
  private final CourseRepository courses;
  private final RegistrationList registrations;
  private final CallerContext callers;
  private final AuditLog audit;
  private final Clock clock;

  public ClassTeamServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public ClassTeamServiceBean(
      ClassTeamRepository teams,
      CourseRepository courses,
      RegistrationList registrations,
      CallerContext callers,
      AuditLog audit,
      Clock clock) {
    this.teams = teams;
    this.courses = courses;
    this.registrations = registrations;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Page<CourseTeam> list(String text, PageRequest page) {
    var found = teams.courses(whose(), text, page);
    var ids = found.items().stream().map(Course::id).toList();
    var byCourse =
        teams.of(ids).stream().collect(Collectors.toMap(ClassTeam::course, team -> team));
    var lmss =
        registrations.names(
            found.items().stream().map(Course::registration).collect(Collectors.toSet()));
    return new Page<>(
        found.items().stream()
            .map(
                course ->
                    new CourseTeam(
                        course,
                        lmss.getOrDefault(course.registration(), ""),
                        Optional.ofNullable(byCourse.get(course.id()))))
            .toList(),
        found.next());
  }

  /** Whose courses the caller sees; empty for everybody's. */
  private Optional<TenantId> whose() {
    var caller = callers.current();
    // Who is of no tenant and no operator sees the courses of a tenant that nobody has.
    return caller.isOperator()
        ? Optional.empty()
        : Optional.of(caller.tenant().orElse(new TenantId("none")));
  }

  @Override
  public Optional<CourseTeam> find(CourseId course) {
    return seen(course).map(found -> shown(found, teams.find(course)));
  }

  private Optional<Course> seen(CourseId id) {
    return courses.find(id).filter(course -> callers.current().sees(course.place().tenant()));
  }

  private CourseTeam shown(Course course, Optional<ClassTeam> team) {
    var registration = course.registration();
    var lms = registrations.names(Set.of(registration)).getOrDefault(registration, "");
    return new CourseTeam(course, lms, team);
  }

  @Override
  public Optional<CourseTeam> want(CourseId course) {
    return seen(course).map(found -> shown(found, Optional.of(wanted(found))));
  }

  private ClassTeam wanted(Course course) {
    return teams
        .find(course.id())
        .orElseGet(
            () -> {
              var team = new ClassTeam(course, clock.instant());
              teams.add(team);
              audit.record(AuditAction.CREATED, subject(course));
              return team;
            });
  }

  @Override
  public Optional<CourseTeam> forget(CourseId course) {
    return seen(course)
        .flatMap(
            found ->
                teams
                    .find(course)
                    .map(
                        team -> {
                          teams.remove(team);
                          audit.record(AuditAction.DELETED, subject(found));
                          return shown(found, Optional.empty());
                        }));
  }

  private static AuditSubject subject(Course course) {
    return new AuditSubject(
        course.place().tenant(), "class-team", course.id().value(), course.title().orElse(""));
  }
}
