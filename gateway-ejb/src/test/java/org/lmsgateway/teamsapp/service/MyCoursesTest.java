package org.lmsgateway.teamsapp.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.service.ClassTeamRepository;
import org.lmsgateway.classteam.service.sync.SyncRepository;
import org.lmsgateway.classteam.settings.TeamRole;
import org.lmsgateway.classteam.sync.TeamPerson;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.service.CourseScene;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.microsoft.service.MicrosoftConnectionRepository;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.teamsapp.CourseTab;
import org.lmsgateway.teamsapp.CourseWork;
import org.lmsgateway.teamsapp.MyCourse;
import org.lmsgateway.teamsapp.MyCoursesOutcome;
import org.lmsgateway.teamsapp.MyCoursesOutcome.Hidden;
import org.lmsgateway.teamsapp.MyCoursesOutcome.Shown;
import org.lmsgateway.teamsapp.TeamsAppRefusal;
import org.lmsgateway.tenant.Cloud;

/** Somebody's own tab, from the token to the courses. */
class MyCoursesTest {

  private static final URI TEAM = URI.create("https://teams.example/l/team/1");
  private static final CourseWork MOSS = new CourseWork("Moss", null, null, null, 0, null);
  private static final CourseWork TO_GRADE = new CourseWork("Fern", null, null, null, 3, null);

  private final CourseScene scene = new CourseScene();
  private final List<TeamPerson> places = new ArrayList<>();
  private final List<TabMember> asked = new ArrayList<>();
  private Optional<MicrosoftConnection> connection;
  private HiddenTab fault;
  private Duration slowness = Duration.ZERO;

  private final class Connections extends MicrosoftConnectionRepository {
    @Override
    public Optional<MicrosoftConnection> find(TenantId tenant) {
      return connection.filter(one -> one.tenant().equals(tenant));
    }
  }

  private static final class Tokens extends TabTokens {
    @Override
    Optional<TabPerson> check(MicrosoftConnection of, String token) {
      return token.equals("good token")
          ? Optional.of(new TabPerson("oid-1", "upn@school.example"))
          : Optional.empty();
    }
  }

  private final class People extends SyncRepository {
    @Override
    public List<TeamPerson> placesOf(TenantId tenant, String user, int most) {
      assertThat(tenant).isEqualTo(scene.tenant.id());
      return user.equals("oid-1") ? List.copyOf(places) : List.of();
    }
  }

  private final class Teams extends ClassTeamRepository {
    @Override
    public Optional<ClassTeam> find(CourseId course) {
      var team = new ClassTeam(scene.course, scene.clock.instant());
      team.connect("team-1", "Astronomy team", Optional.of(TEAM), scene.clock.instant());
      return Optional.of(team);
    }
  }

  private final class Work extends TabWork {
    @Override
    CourseTab of(OpenCourse open, TabMember member) throws HiddenTab {
      scene.clock.advance(slowness);
      asked.add(member);
      if (fault != null) {
        throw fault;
      }
      var toGrade = member.teacher() ? List.of(TO_GRADE) : List.<CourseWork>of();
      return new CourseTab("Astronomy", member.teacher(), List.of(MOSS), List.of(), toGrade, true);
    }
  }

  @BeforeEach
  void open() {
    var made = new MicrosoftConnection(scene.tenant.id());
    made.isApplication(Cloud.PUBLIC, "directory", "client");
    connection = Optional.of(made);
    var url = URI.create("https://g.example");
    var app = new App(AppId.CLASS_TEAM, "Class team", url, null, "h", scene.clock.instant());
    app.change("Class team", url, AppSettings.CLASS_TEAM);
    scene.apps.add(app);
    launch(Set.of(CourseScene.APP, AppId.CLASS_TEAM));
    place(TeamRole.MEMBER);
  }

  private void launch(Set<AppId> apps) {
    var registration = scene.registration;
    var rules = registration.rules();
    registration.change(
        new RegistrationDetails(
            registration.name(),
            registration.platform(),
            registration.issuer(),
            registration.clientId(),
            registration.addresses(),
            new LaunchRules(rules.policy(), rules.deployments(), apps, false, true)),
        scene.clock.instant());
  }

  private void place(TeamRole role) {
    scene.users().remember(scene.registration.id(), Set.of("7"));
    var place = new TeamPerson(scene.course.id(), scene.names().of(scene.registration.id(), "7"));
    place.seen(role, 1);
    places.add(place);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private MyCoursesOutcome view(String token) {
    var reading = new MyCourseReading(new Teams(), scene.access(), scene.users(), new Work());
    return new MyCoursesBean(new Connections(), new Tokens(), new People(), reading, scene.clock)
        .view(scene.tenant.id(), token);
  }

  private List<MyCourse> shown() {
    var outcome = view("good token");
    assertThat(outcome).isInstanceOf(Shown.class);
    return ((Shown) outcome).courses();
  }

  @Test
  void showsAStudentTheirCoursesWithWhatIsDue() {
    assertThat(shown()).containsExactly(new MyCourse("Astronomy", TEAM, List.of(MOSS), 0, true));
    assertThat(asked.get(0).lmsId()).isEqualTo("7");
    assertThat(asked.get(0).teacher()).isFalse();
  }

  @Test
  void showsATeacherHowMuchIsToGrade() {
    places.clear();
    place(TeamRole.OWNER);

    assertThat(shown().get(0).toGrade()).isEqualTo(3);
  }

  @Test
  void showsACourseWhoseLmsDoesNotTell() {
    fault = new HiddenTab(GraphRefusal.MICROSOFT_BUSY);

    assertThat(shown()).containsExactly(new MyCourse("Astronomy", TEAM, List.of(), 0, false));
  }

  @Test
  void asksNoMoreLmsAfterSomeSeconds() {
    place(TeamRole.MEMBER);
    place(TeamRole.MEMBER);
    slowness = Duration.ofSeconds(5);

    assertThat(shown()).extracting(MyCourse::known).containsExactly(true, true, false);
    assertThat(asked).hasSize(2);
  }

  @Test
  void showsNoCourseThatTheAppMayNotOpenAnyMore() {
    launch(Set.of(CourseScene.APP));

    assertThat(shown()).isEmpty();
  }

  @Test
  void showsNothingToWhoIsNotSignedIn() {
    assertThat(view("bad token")).isEqualTo(new Hidden(TeamsAppRefusal.TEAMS_TAB_SIGN_IN_REFUSED));
    connection = Optional.empty();
    assertThat(view("good token")).isEqualTo(new Hidden(GraphRefusal.MICROSOFT_NOT_CONNECTED));
    assertThat(asked).isEmpty();
  }
}
