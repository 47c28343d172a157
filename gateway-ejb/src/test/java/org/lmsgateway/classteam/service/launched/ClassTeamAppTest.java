package org.lmsgateway.classteam.service.launched;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamApp.Entry;
import org.lmsgateway.classteam.ClassTeamRefusal;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.LaunchedTeam;
import org.lmsgateway.classteam.LaunchedTeam.OwnedTeam;
import org.lmsgateway.classteam.service.ClassTeamsInMemory;
import org.lmsgateway.classteam.service.SettingsInMemory;
import org.lmsgateway.classteam.service.TeamNames;
import org.lmsgateway.classteam.service.making.ClassTeamEntry;
import org.lmsgateway.classteam.service.making.PersonSearch;
import org.lmsgateway.classteam.service.making.TeamMaking;
import org.lmsgateway.classteam.settings.ClassTeamMode;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.ClassTeamSettings;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.ServiceAddresses;
import org.lmsgateway.course.service.CourseScene;
import org.lmsgateway.launch.SwapOutcome.Swapped;
import org.lmsgateway.lms.frame.FrameAncestors;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.TeamTemplate;
import org.lmsgateway.microsoft.service.GraphScene;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.shared.error.ErrorCode;

/** The app, from the launch to the team in a directory that stands in for Microsoft's. */
class ClassTeamAppTest {

  private static final String CONTEXT = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

  private final Map<String, Map<String, Object>> launches = new HashMap<>();
  private final CourseScene scene = new CourseScene();
  private final GraphScene graph = new GraphScene(scene.tenant.id());
  private final ClassTeamsInMemory teams = new ClassTeamsInMemory();
  private final SettingsInMemory settings = new SettingsInMemory();
  private final ClassTeamEntry entry =
      new ClassTeamEntry(
          teams, settings, scene.courses, new TeamNames(teams, scene.registrations), scene.clock);
  private final ClassTeamAppBean app =
      new ClassTeamAppBean(
          (id, code) -> new Swapped("", "", Duration.ofHours(1), launches.get(code)),
          registration -> FrameAncestors.NONE,
          new VisitorTickets(scene.secrets, scene.clock),
          scene.access(),
          entry,
          new TeacherWork(
              entry,
              new PersonSearch(graph.users),
              new TeamMaking(entry, graph.groups, graph.teams),
              graph.teams));

  @BeforeEach
  void offerTheApp() {
    var built =
        new App(
            AppId.CLASS_TEAM,
            "Class team",
            URI.create("https://gateway.example/lti/class-team"),
            null,
            "hash",
            scene.clock.instant());
    built.change("Class team", built.url(), AppSettings.CLASS_TEAM);
    scene.apps.add(built);
    var registration = scene.registration;
    var rules = registration.rules();
    registration.change(
        new RegistrationDetails(
            registration.name(),
            registration.platform(),
            registration.issuer(),
            registration.clientId(),
            registration.addresses(),
            new LaunchRules(
                rules.policy(), rules.deployments(), Set.of(AppId.CLASS_TEAM), false, true)),
        scene.clock.instant());
    decide(ClassTeamMode.CHOSEN);
  }

  @AfterEach
  void close() {
    scene.close();
    graph.close();
  }

  private void decide(ClassTeamMode mode) {
    var standard = ClassTeamRules.DEFAULT;
    var decided = new ClassTeamSettings(scene.tenant.id());
    decided.decide(
        new ClassTeamRules(
            mode,
            standard.names(),
            TeamTemplate.EDUCATION_CLASS,
            standard.owners(),
            standard.members(),
            standard.end(),
            Optional.empty(),
            standard.matchings()));
    settings.keep(decided);
  }

  private LaunchedTeam launch(Course course, String role, String email) {
    var code = email + role + (course == null ? "" : course.id().value());
    var data = new HashMap<String, Object>();
    data.put("tenant", scene.tenant.id().value());
    data.put("registration", scene.registration.id().value());
    if (course != null) {
      data.put("course", course.id().value());
    }
    data.put("roles", List.of(CONTEXT + role));
    data.put("user", Map.of("id", "pseudonym", "locale", "fr-FR"));
    data.put("claims", Map.of("sub", "1", "email", email));
    launches.put(code, data);
    var entered = app.enter(code);
    assertThat(entered).isInstanceOf(Entry.Entered.class);
    return ((Entry.Entered) entered).team();
  }

  private LaunchedTeam teacher() {
    return launch(scene.course, "Instructor", "Ada@School.example");
  }

  private Course otherCourse() {
    var other = new Course(CourseId.random(), scene.place("course-2"));
    scene.launch(other);
    scene.courses.add(other);
    return other;
  }

  private static ErrorCode refusal(Optional<LaunchedTeam> answer) {
    return answer.flatMap(LaunchedTeam::refusal).orElse(null);
  }

  @Test
  void teacherMakesATeamThatStudentsOpen() {
    var ada = graph.directory.user("ada@school.example");
    var before = teacher();
    assertThat(before.state()).isEqualTo(ClassTeamState.NONE);
    assertThat(before.teacher()).isTrue();
    assertThat(before.locale()).isEqualTo("fr-FR");

    var made = app.create(before.ticket()).orElseThrow();

    assertThat(made.refusal()).isEmpty();
    assertThat(made.state()).isEqualTo(ClassTeamState.ACTIVE);
    assertThat(made.name()).contains("Astronomy");
    var team = teams.find(scene.course.id()).flatMap(ClassTeam::team).orElseThrow();
    assertThat(graph.directory.owners(team)).containsExactly(ada);
    assertThat(graph.directory.isTeam(team)).isTrue();
    assertThat(graph.directory.template(team)).isEqualTo("educationClass");
    var student = launch(scene.course, "Learner", "sam@school.example");
    assertThat(student.teacher()).isFalse();
    assertThat(student.state()).isEqualTo(ClassTeamState.ACTIVE);
    assertThat(student.address()).isEqualTo(made.address()).isPresent();
  }

  @Test
  void makesNoSecondTeam() {
    graph.directory.user("ada@school.example");
    var ticket = teacher().ticket();
    app.create(ticket);
    var groups = graph.directory.groups();

    assertThat(refusal(app.create(ticket))).isEqualTo(ClassTeamRefusal.CLASS_TEAM_THERE);
    assertThat(refusal(app.choose(ticket))).isEqualTo(ClassTeamRefusal.CLASS_TEAM_THERE);
    assertThat(graph.directory.groups()).isEqualTo(groups);
  }

  /** A group must grow before Microsoft makes a team of it. */
  @Test
  void goesOnWithATeamThatTakesLong() {
    graph.directory.user("ada@school.example");
    graph.directory.youngFor(5);
    var ticket = teacher().ticket();

    var begun = app.create(ticket).orElseThrow();
    assertThat(begun.state()).isEqualTo(ClassTeamState.CREATING);
    assertThat(begun.address()).isEmpty();

    assertThat(launch(scene.course, "Learner", "sam@school.example").state())
        .isEqualTo(ClassTeamState.CREATING);
    var done = app.look(ticket).orElseThrow();
    assertThat(done.state()).isEqualTo(ClassTeamState.ACTIVE);
    assertThat(graph.directory.groups()).hasSize(1);
  }

  @Test
  void takesAnotherNicknameWhereOneIsTaken() {
    var ada = graph.directory.user("ada@school.example");
    graph.directory.group("astronomy", List.of(ada), List.of());
    graph.directory.user("eve@school.example");
    app.create(teacher().ticket());
    app.create(launch(otherCourse(), "Instructor", "eve@school.example").ticket());

    assertThat(teams.find(scene.course.id()).flatMap(ClassTeam::nickname)).contains("astronomy-2");
    assertThat(teams.hasNickname(scene.tenant.id(), "astronomy-3")).isTrue();
  }

  @Test
  void tellsWhyItFailedAndTriesAgain() {
    graph.directory.user("ada@school.example");
    graph.directory.permit("User.Read.All");
    var ticket = teacher().ticket();

    var failed = app.create(ticket).orElseThrow();
    assertThat(failed.state()).isEqualTo(ClassTeamState.FAILED);
    assertThat(teams.find(scene.course.id()).flatMap(ClassTeam::reason))
        .contains(GraphRefusal.MICROSOFT_PERMISSION_MISSING.name());
    assertThat(failed.refusal()).contains(GraphRefusal.MICROSOFT_PERMISSION_MISSING);
    var student = launch(scene.course, "Learner", "sam@school.example");
    assertThat(student.state()).isEqualTo(ClassTeamState.FAILED);
    assertThat(student.refusal()).isEmpty();
  }

  @Test
  void connectsOnlyATeamThatTheTeacherOwnsAndNoCourseHas() {
    var ada = graph.directory.user("ada@school.example");
    var eve = graph.directory.user("eve@school.example");
    var own = graph.directory.team("own", List.of(ada, eve), List.of());
    var foreign = graph.directory.team("foreign", List.of(eve), List.of(ada));
    graph.directory.group("no-team", List.of(ada), List.of());
    var ticket = teacher().ticket();

    assertThat(app.choose(ticket).orElseThrow().owned().orElseThrow())
        .containsExactly(new OwnedTeam(own, "own"));
    assertThat(refusal(app.connect(ticket, foreign)))
        .isEqualTo(ClassTeamRefusal.CLASS_TEAM_NOT_OWNED);
    var connected = app.connect(ticket, own).orElseThrow();
    assertThat(connected.state()).isEqualTo(ClassTeamState.ACTIVE);
    assertThat(connected.name()).contains("own");

    var elsewhere = launch(otherCourse(), "Instructor", "eve@school.example").ticket();
    assertThat(app.choose(elsewhere).orElseThrow().owned().orElseThrow())
        .containsExactly(new OwnedTeam(foreign, "foreign"));
    assertThat(refusal(app.connect(elsewhere, own))).isEqualTo(ClassTeamRefusal.CLASS_TEAM_TAKEN);
  }

  @Test
  void isForTeachersOnly() {
    var sam = graph.directory.user("sam@school.example");
    var own = graph.directory.team("own", List.of(sam), List.of());
    var ticket = launch(scene.course, "Learner", "sam@school.example").ticket();

    assertThat(refusal(app.create(ticket))).isEqualTo(ClassTeamRefusal.CLASS_TEAM_FOR_TEACHERS);
    assertThat(refusal(app.choose(ticket))).isEqualTo(ClassTeamRefusal.CLASS_TEAM_FOR_TEACHERS);
    assertThat(refusal(app.connect(ticket, own)))
        .isEqualTo(ClassTeamRefusal.CLASS_TEAM_FOR_TEACHERS);
    assertThat(teams.find(scene.course.id())).isEmpty();
  }

  @Test
  void needsOneEnabledAccountOfTheTeacher() {
    graph.directory.user("ada@school.example", "ada@school.example", "ada", "", false);
    assertThat(refusal(app.create(teacher().ticket())))
        .isEqualTo(ClassTeamRefusal.CLASS_TEAM_PERSON_UNKNOWN);
  }

  @Test
  void doesNothingWhileClassTeamsAreOff() {
    var ticket = teacher().ticket();
    decide(ClassTeamMode.OFF);

    assertThat(teacher().refusal()).contains(ClassTeamRefusal.CLASS_TEAM_OFF);
    assertThat(refusal(app.create(ticket))).isEqualTo(ClassTeamRefusal.CLASS_TEAM_OFF);
    assertThat(graph.directory.calls()).isZero();
  }

  @Test
  void tellsThatThereIsNoCourseOrNoRoster() {
    assertThat(launch(null, "Instructor", "ada@school.example").refusal())
        .contains(ClassTeamRefusal.CLASS_TEAM_NO_COURSE);

    var none = Optional.<URI>empty();
    scene.course.launched(
        AppId.CLASS_TEAM,
        "Astronomy",
        new ServiceAddresses(none, none, none, none, none, Set.of()),
        LocalDate.parse("2026-03-01"));
    assertThat(teacher().refusal()).contains(ClassTeamRefusal.CLASS_TEAM_NO_COURSE);
  }

  @Test
  void endsWithTheRegistration() {
    var ticket = teacher().ticket();
    scene.registration.enable(false, scene.clock.instant());

    assertThat(refusal(app.create(ticket))).isEqualTo(CourseRefusal.REGISTRATION_NOT_SERVED);
  }

  @Test
  void takesNoTicketThatItDidNotSealOrThatIsOver() {
    var ticket = teacher().ticket();
    assertThat(app.look(null)).isEmpty();
    assertThat(app.look(ticket + "x")).isEmpty();
    assertThat(app.create(scene.secrets.seal("another purpose", "{}"))).isEmpty();

    scene.clock.advance(Duration.ofMinutes(61));
    assertThat(app.look(ticket)).isEmpty();
  }
}
