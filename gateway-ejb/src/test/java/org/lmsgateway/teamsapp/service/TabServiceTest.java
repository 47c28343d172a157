package org.lmsgateway.teamsapp.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.service.ClassTeamRepository;
import org.lmsgateway.classteam.service.ClassTeamSettingsRepository;
import org.lmsgateway.classteam.settings.ClassTeamSettings;
import org.lmsgateway.course.service.CourseScene;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.course.service.lms.ListCursors;
import org.lmsgateway.course.service.lms.LmsLists;
import org.lmsgateway.grades.service.CourseGrades;
import org.lmsgateway.grades.service.LineItemLists;
import org.lmsgateway.grades.service.LineItems;
import org.lmsgateway.grades.service.Results;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.microsoft.UserKey;
import org.lmsgateway.microsoft.service.MicrosoftConnectionRepository;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.graph.DirectoryUser;
import org.lmsgateway.microsoft.service.graph.GraphUsers;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.roster.service.MemberReading;
import org.lmsgateway.roster.service.RosterPages;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.teamsapp.CourseTab;
import org.lmsgateway.teamsapp.CourseWork;
import org.lmsgateway.teamsapp.TabOutcome;
import org.lmsgateway.teamsapp.TabOutcome.Hidden;
import org.lmsgateway.teamsapp.TabOutcome.Shown;
import org.lmsgateway.teamsapp.TeamsAppRefusal;
import org.lmsgateway.tenant.Cloud;

/** A tab from the token to the work, with an LMS that is a real server. */
class TabServiceTest {

  private static final String TEAM = "team-1";
  private static final String GOOD = "good token";

  private final CourseScene scene = new CourseScene();
  private Optional<MicrosoftConnection> connection;
  private DirectoryUser signedIn = user("ana@school.example");
  private TabServiceBean tabs;

  private static DirectoryUser user(String mail) {
    return new DirectoryUser("oid-1", "upn@school.example", mail, "", "", "Somebody", true);
  }

  @BeforeEach
  void open() {
    var made = new MicrosoftConnection(scene.tenant.id());
    made.isApplication(Cloud.PUBLIC, "directory", "client");
    connection = Optional.of(made);
    var now = scene.clock.instant();
    var app =
        new App(AppId.CLASS_TEAM, "Class team", URI.create("https://g.example"), null, "h", now);
    app.change("Class team", URI.create("https://g.example"), AppSettings.EVERYTHING);
    scene.apps.add(app);
    launchClassTeams();
    tabs =
        new TabServiceBean(
            new Connections(),
            new Tokens(),
            new Teams(),
            scene.access(),
            new TabMembers(new Users(), new Settings(), rosterPages()),
            new TabWork(new NoMoodle(), new GradeWork(grades(), scene.clock)));
    scene.lms.answer(
        "/members",
        200,
        "{\"members\":["
            + "{\"user_id\":\"3\",\"roles\":[\"Instructor\"],\"email\":\"tess@school.example\"},"
            + "{\"user_id\":\"4\",\"roles\":[\"Learner\"],\"email\":\"Ana@School.example\"}]}");
    var items = scene.lms.address("/line-items/1");
    scene.lms.answer(
        "/line-items",
        200,
        "[{\"id\":\"%s\",\"label\":\"Moss\",\"scoreMaximum\":10,".formatted(items)
            + "\"endDateTime\":\"2099-01-01T10:00:00Z\"}]");
    scene.lms.answer("/line-items/1/results", 200, "[]");
  }

  private void launchClassTeams() {
    var registration = scene.registration;
    var rules = registration.rules();
    var both = Set.of(CourseScene.APP, AppId.CLASS_TEAM);
    registration.change(
        new RegistrationDetails(
            registration.name(),
            registration.platform(),
            registration.issuer(),
            registration.clientId(),
            registration.addresses(),
            new LaunchRules(rules.policy(), rules.deployments(), both, false, true)),
        scene.clock.instant());
  }

  private RosterPages rosterPages() {
    return new RosterPages(
        new LmsLists(scene.calls()),
        new ListCursors(scene.secrets),
        new MemberReading(scene.names()),
        scene.users());
  }

  private CourseGrades grades() {
    var lists = new LmsLists(scene.calls());
    var cursors = new ListCursors(scene.secrets);
    var items = new LineItems(scene.calls(), scene.lineItemIds());
    return new CourseGrades(
        new LineItemLists(lists, cursors, items),
        items,
        new Results(lists, cursors, scene.users(), scene.names()));
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private final class Connections extends MicrosoftConnectionRepository {
    @Override
    public Optional<MicrosoftConnection> find(TenantId tenant) {
      return connection.filter(one -> one.tenant().equals(tenant));
    }
  }

  private static final class Tokens extends TabTokens {
    @Override
    Optional<TabPerson> check(MicrosoftConnection of, String token) {
      return token.equals(GOOD)
          ? Optional.of(new TabPerson("oid-1", "upn@school.example"))
          : Optional.empty();
    }
  }

  private final class Teams extends ClassTeamRepository {
    @Override
    public Optional<ClassTeam> ofTeam(TenantId tenant, String team) {
      return team.equals(TEAM)
          ? Optional.of(new ClassTeam(scene.course, scene.clock.instant()))
          : Optional.empty();
    }
  }

  private final class Users extends GraphUsers {
    @Override
    public GraphOutcome<List<DirectoryUser>> find(
        TenantId tenant, UserKey key, Collection<String> values) {
      return new GraphOutcome.Done<>(List.of(signedIn));
    }
  }

  private static final class Settings extends ClassTeamSettingsRepository {
    @Override
    public Optional<ClassTeamSettings> find(TenantId tenant) {
      return Optional.empty();
    }
  }

  private static final class NoMoodle extends MoodleWork {
    @Override
    Optional<CourseTab> of(OpenCourse open, TabMember member) {
      return Optional.empty();
    }
  }

  private TabOutcome view(String token, String team) {
    return tabs.view(scene.tenant.id(), token, team);
  }

  private CourseTab shown() {
    var outcome = view(GOOD, TEAM);
    assertThat(outcome).isInstanceOf(Shown.class);
    return ((Shown) outcome).course();
  }

  @Test
  void showsAStudentWhatIsDue() {
    var tab = shown();

    assertThat(tab.teacher()).isFalse();
    assertThat(tab.title()).isEqualTo("Astronomy");
    assertThat(tab.due()).extracting(CourseWork::name).containsExactly("Moss");
    assertThat(tab.graded()).isEmpty();
  }

  @Test
  void showsAStudentTheOwnGradeAndNoOther() {
    scene.lms.answer(
        "/line-items/1/results",
        200,
        "[{\"userId\":\"9\",\"resultScore\":1,\"resultMaximum\":10},"
            + "{\"userId\":\"4\",\"resultScore\":8.5,\"resultMaximum\":10}]");

    var tab = shown();

    assertThat(tab.due()).isEmpty();
    assertThat(tab.graded()).extracting(CourseWork::score).containsExactly(new BigDecimal("8.5"));
  }

  @Test
  void showsATeacherNobodysGrades() {
    signedIn = user("tess@school.example");

    var tab = shown();

    assertThat(tab.teacher()).isTrue();
    assertThat(tab.due()).hasSize(1);
    assertThat(tab.graded()).isEmpty();
    assertThat(scene.lms.requests("/line-items/1/results")).isZero();
  }

  @Test
  void showsNothingToWhoIsNotInTheCourse() {
    signedIn = user("eve@school.example");

    assertThat(view(GOOD, TEAM)).isEqualTo(new Hidden(TeamsAppRefusal.TEAMS_TAB_NOT_IN_COURSE));
  }

  @Test
  void asksNobodyBeforeTheTokenIsChecked() {
    assertThat(view("bad token", TEAM))
        .isEqualTo(view("bad token", "team-2"))
        .isEqualTo(new Hidden(TeamsAppRefusal.TEAMS_TAB_SIGN_IN_REFUSED));
    assertThat(scene.lms.requests("/members")).isZero();
  }

  @Test
  void knowsNoCourseOfAnotherTeam() {
    assertThat(view(GOOD, "team-2")).isEqualTo(new Hidden(TeamsAppRefusal.TEAMS_TAB_NO_COURSE));
  }

  @Test
  void saysThatTheTenantIsNotConnected() {
    connection = Optional.empty();

    assertThat(view(GOOD, TEAM)).isEqualTo(new Hidden(GraphRefusal.MICROSOFT_NOT_CONNECTED));
  }

  @Test
  void showsTheCourseWithoutWorkWhereTheAppMayNotSeeGrades() {
    var app = scene.apps.find(AppId.CLASS_TEAM).orElseThrow();
    var all = AppSettings.EVERYTHING;
    app.change(
        "Class team",
        URI.create("https://g.example"),
        new AppSettings(all.deepPaths(), all.messages(), Set.of(LtiService.ROSTER), all.claims()));

    assertThat(shown().due()).isEmpty();
  }
}
