package org.lmsgateway.classteam.service.sync;

import static org.lmsgateway.classteam.service.sync.SyncScene.LEARNER;
import static org.lmsgateway.classteam.service.sync.SyncScene.TEACHER;
import static org.lmsgateway.classteam.service.sync.SyncScene.member;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.service.ClassTeamRepository;
import org.lmsgateway.classteam.service.ClassTeamSettingsRepository;
import org.lmsgateway.classteam.settings.ClassTeamMode;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.ClassTeamSettings;
import org.lmsgateway.classteam.settings.CourseEnd;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CoursePlace;
import org.lmsgateway.course.service.CourseRepository;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.roster.Member;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.task.TaskResult;

/** A school with courses that have teams. */
abstract class SyncSchool extends PersistenceSuite {

  final SyncScene scene = new SyncScene();
  final Map<String, String> users = new HashMap<>();
  Registration registration;
  TenantId tenant;

  SyncSchool(EmbeddedDatabase database) {
    super(database);
  }

  @BeforeEach
  void openSchool() {
    var app = app("App", tenant().id());
    tenant = app.tenant().orElseThrow();
    registration = registration("Canvas", tenant, app);
    inTransaction(entities -> new RegistrationRepository(entities).add(registration));
    decide(CourseEnd.ARCHIVE, Optional.empty());
  }

  @AfterEach
  void calm() {
    scene.lmsRefusal = null;
    scene.lmsFailsAt = -1;
    scene.unreadable = 0;
    scene.rosterPage = 200;
    scene.microsoft.directory.pageSize(100);
    scene.microsoft.directory.throttleEvery(0, 0);
  }

  void decide(CourseEnd end, Optional<String> restriction) {
    decide(ClassTeamMode.CHOSEN, end, restriction);
  }

  void decide(ClassTeamMode mode, CourseEnd end, Optional<String> restriction) {
    var usual = ClassTeamRules.DEFAULT;
    var rules =
        new ClassTeamRules(
            mode,
            usual.names(),
            usual.template(),
            usual.owners(),
            usual.members(),
            end,
            restriction,
            usual.matchings());
    inTransaction(
        entities -> {
          var settings = new ClassTeamSettingsRepository(entities);
          var stored = settings.find(tenant).orElseGet(() -> new ClassTeamSettings(tenant));
          stored.decide(rules);
          settings.keep(stored);
        });
  }

  Course course() {
    var place = new CoursePlace(tenant, registration.id(), "d1", "context:" + unique());
    var course = SyncScene.course(place, registration.rules().apps().iterator().next());
    inTransaction(entities -> new CourseRepository(entities).add(course));
    return course;
  }

  /** A course with a team that has these people already. */
  CourseId taught(List<Member> roster, List<Member> owners, List<Member> members) {
    var course = course();
    scene.rosters.put(course.id(), roster);
    var team = scene.team(course, users(owners), users(members));
    users(roster);
    inTransaction(entities -> new ClassTeamRepository(entities).add(team));
    return course.id();
  }

  List<String> users(List<Member> members) {
    return scene.users(members, users);
  }

  Set<String> ids(List<Member> members) {
    return new TreeSet<>(users(members));
  }

  TaskResult run() {
    scene.microsoft.clock.advance(Duration.ofMinutes(1));
    return scene.run(entityManager(), tenant);
  }

  ClassTeam team(CourseId course) {
    return with(entities -> new ClassTeamRepository(entities).find(course).orElseThrow());
  }

  Set<String> members(CourseId course) {
    return scene.microsoft.directory.members(team(course).team().orElseThrow());
  }

  Set<String> owners(CourseId course) {
    return scene.microsoft.directory.owners(team(course).team().orElseThrow());
  }

  List<String> writes() {
    return scene.microsoft.directory.log().stream()
        .filter(call -> !call.startsWith("GET"))
        .toList();
  }

  String trouble(CourseId course) {
    return with(entities -> scene.entry(entities).find(course).orElseThrow().trouble().orElse(""));
  }

  static List<Member> learners(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(number -> member(prefix + number, LEARNER)).toList();
  }

  static List<Member> all(List<Member> some, Member... others) {
    return Stream.concat(some.stream(), Stream.of(others)).toList();
  }

  static Member teacher() {
    return member("t" + unique(), TEACHER);
  }

  static List<Member> class30() {
    return learners(unique(), 30);
  }
}
