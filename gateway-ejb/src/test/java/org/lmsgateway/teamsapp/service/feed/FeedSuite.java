package org.lmsgateway.teamsapp.service.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.service.ClassTeamRepository;
import org.lmsgateway.classteam.service.sync.SyncRepository;
import org.lmsgateway.classteam.settings.TeamRole;
import org.lmsgateway.classteam.sync.CourseSync;
import org.lmsgateway.classteam.sync.TeamPerson;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CoursePlace;
import org.lmsgateway.course.ServiceAddresses;
import org.lmsgateway.course.service.CourseRepository;
import org.lmsgateway.grades.ScorePassed;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.service.GraphScene;
import org.lmsgateway.microsoft.service.call.GraphAnswer;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.graph.GraphActivities;
import org.lmsgateway.microsoft.service.graph.TeamActivity;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.task.TaskResult;
import org.lmsgateway.teamsapp.TeamsAppRefusal;
import org.lmsgateway.teamsapp.feed.FeedKind;
import org.lmsgateway.teamsapp.feed.FeedSettings;
import org.lmsgateway.teamsapp.feed.FeedTrouble;
import org.lmsgateway.teamsapp.service.feed.FeedEntry.SoonDue;

/** From a grade, or work that is due, to the activity feed of a stand-in of Microsoft 365. */
abstract class FeedSuite extends PersistenceSuite {

  private static final URI ITEM = URI.create("https://lms.example/line-items/1");

  private GraphScene microsoft;
  private TenantId tenant;
  private Course course;
  private String team;
  private boolean dies;

  FeedSuite(EmbeddedDatabase database) {
    super(database);
  }

  @BeforeEach
  void openCourse() {
    var app = app("App", tenant().id());
    tenant = app.tenant().orElseThrow();
    microsoft = new GraphScene(tenant);
    var registration = registration("Canvas", tenant, app);
    inTransaction(entities -> new RegistrationRepository(entities).add(registration));
    course =
        new Course(
            CourseId.random(), new CoursePlace(tenant, registration.id(), "d1", "context:1"));
    var none = Optional.<URI>empty();
    var services = new ServiceAddresses(none, none, none, none, none, Set.of());
    course.launched(app.id(), "Astronomy", services, LocalDate.parse("2026-03-01"));
    inTransaction(entities -> new CourseRepository(entities).add(course));
    team = microsoft.directory.team("astronomy", List.of(), List.of());
    microsoft.directory.install(team, true);
    var classTeam = new ClassTeam(course, NOW);
    classTeam.connect(team, "Astronomy", Optional.empty(), NOW);
    var sync = new CourseSync(course.id(), NOW);
    sync.begin("worker", NOW);
    sync.end(NOW);
    inTransaction(
        entities -> {
          new ClassTeamRepository(entities).add(classTeam);
          entities.persist(sync);
        });
    decide(Set.of(FeedKind.GRADE, FeedKind.DUE));
  }

  @AfterEach
  void leave() {
    microsoft.close();
  }

  private void decide(Set<FeedKind> kinds) {
    inTransaction(
        entities -> {
          var feed = new FeedRepository(entities);
          var settings = feed.settings(tenant).orElseGet(() -> new FeedSettings(tenant));
          settings.decide(kinds);
          feed.keep(settings);
        });
  }

  private Optional<String> trouble() {
    return find(entities -> new FeedRepository(entities).trouble(tenant)).map(FeedTrouble::code);
  }

  private FeedSettings settings() {
    return with(entities -> new FeedRepository(entities).settings(tenant).orElseThrow());
  }

  /** Somebody of the course; gives the directory's id. */
  private String person(String member, TeamRole role) {
    var user = microsoft.directory.user(member + "@school.example");
    var person = new TeamPerson(course.id(), member);
    person.seen(role, 1);
    person.looked(new TeamPerson.Match(user, null), "print", null, NOW);
    inTransaction(entities -> entities.persist(person));
    return user;
  }

  private void grade(String member) {
    inTransaction(entities -> entry(entities).grade(new ScorePassed(course, ITEM, member)));
  }

  private void due(Instant until, Set<String> graded) {
    inTransaction(
        entities -> entry(entities).due(course, new SoonDue("item", "Moss", until), graded));
  }

  private FeedEntry entry(EntityManager entities) {
    return new FeedEntry(
        new FeedRepository(entities),
        new ClassTeamRepository(entities),
        new SyncRepository(entities),
        TestKeys.secretBox(),
        microsoft.clock);
  }

  /** The node dies between sending and writing that down. */
  private static final class Died extends RuntimeException {}

  private final class Activities extends GraphActivities {
    @Override
    public GraphOutcome<List<GraphAnswer>> send(TenantId of, List<TeamActivity> activities) {
      var answers = new GraphActivities(microsoft.calls, microsoft.batches).send(of, activities);
      if (dies) {
        throw new Died();
      }
      return answers;
    }
  }

  /** A run of the task, each step of which is a transaction as it is in the server. */
  private TaskResult run() {
    microsoft.clock.advance(Duration.ofSeconds(1));
    var entities = entityManager();
    var transaction = entities.getTransaction();
    transaction.begin();
    try {
      var queue =
          new FeedQueue(
              new FeedRepository(entities),
              new ClassTeamRepository(entities),
              new SyncRepository(entities),
              new CourseRepository(entities),
              microsoft.clock);
      var address = new GatewayAddress(URI.create("https://g.example"));
      var task = new FeedTask(entry(entities), queue, new Activities(), address);
      assertThat(task.owners()).contains(Optional.of(tenant));
      var result =
          task.run(
              Optional.of(tenant),
              (done, all) -> {
                transaction.commit();
                entities.clear();
                transaction.begin();
              });
      transaction.commit();
      return result;
    } finally {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      entities.close();
    }
  }

  private List<String> told() {
    return microsoft.directory.told().stream().map(FeedSuite::line).toList();
  }

  private static String line(JsonObject sent) {
    return sent.getString("activityType")
        + " "
        + sent.getJsonObject("recipient").getString("userId");
  }

  @Test
  void tellsOnceThatAGradeIsThere() {
    var ana = person("ana", TeamRole.MEMBER);
    grade("ana");
    grade("ana");

    assertThat(run()).isEqualTo(TaskResult.DONE);
    grade("ana");
    assertThat(run()).isEqualTo(TaskResult.DONE);

    assertThat(told()).containsExactly("gradeThere " + ana);
    var sent = microsoft.directory.told().get(0);
    assertThat(sent.getJsonObject("topic").getString("value")).endsWith("/v1.0/teams/" + team);
    assertThat(sent.getJsonArray("templateParameters").toString())
        .isEqualTo("[{\"name\":\"course\",\"value\":\"Astronomy\"}]");
    assertThat(trouble()).isEmpty();
  }

  @Test
  void tellsStudentsWhoHaveNoGradeWhatIsDue() {
    var ana = person("ana", TeamRole.MEMBER);
    person("ben", TeamRole.MEMBER);
    person("tess", TeamRole.OWNER);
    var until = microsoft.clock.instant().plus(Duration.ofHours(5));
    due(until, Set.of("ben"));
    run();
    due(until, Set.of("ben"));
    run();

    assertThat(told()).containsExactly("workDue " + ana);
    assertThat(microsoft.directory.told().get(0).getJsonArray("templateParameters").toString())
        .contains("Moss");
  }

  @Test
  void tellsAgainWhenWorkIsDueAtAnotherTime() {
    person("ana", TeamRole.MEMBER);
    due(microsoft.clock.instant().plus(Duration.ofHours(5)), Set.of());
    run();
    due(microsoft.clock.instant().plus(Duration.ofHours(7)), Set.of());
    run();

    assertThat(told()).hasSize(2);
  }

  @Test
  void writesNothingDownThatTheTenantDoesNotWant() {
    person("ana", TeamRole.MEMBER);
    decide(Set.of(FeedKind.DUE));
    grade("ana");
    decide(Set.of(FeedKind.DUE, FeedKind.GRADE));
    run();

    assertThat(told()).isEmpty();
  }

  @Test
  void givesUpWhatTheTenantWantsNoMore() {
    person("ana", TeamRole.MEMBER);
    grade("ana");
    decide(Set.of(FeedKind.DUE));
    run();
    decide(Set.of(FeedKind.GRADE));
    run();

    assertThat(told()).isEmpty();
  }

  @Test
  void tellsEverybodyOnceHoweverOftenMicrosoftIsBusy() {
    var people =
        IntStream.range(0, 45)
            .mapToObj(number -> person("p" + number, TeamRole.MEMBER))
            .map(user -> "gradeThere " + user)
            .toList();
    IntStream.range(0, 45).forEach(number -> grade("p" + number));
    microsoft.directory.throttleEvery(3, 2);

    for (var count = 0; count < 10 && run() != TaskResult.DONE; count++) {
      microsoft.clock.advance(Duration.ofMinutes(6));
    }

    assertThat(told()).containsExactlyInAnyOrderElementsOf(people);
    assertThat(microsoft.pauses).isNotEmpty();
  }

  @Test
  void saysThatATeamHasNotGotTheAppAndStopsTrying() {
    person("ana", TeamRole.MEMBER);
    grade("ana");
    microsoft.directory.install(team, false);

    assertThat(run()).isEqualTo(TaskResult.GAPS);
    assertThat(trouble()).contains(TeamsAppRefusal.TEAMS_APP_NOT_INSTALLED.name());
    for (var count = 0; count < 12; count++) {
      microsoft.clock.advance(Duration.ofMinutes(61));
      run();
    }
    microsoft.directory.install(team, true);
    microsoft.clock.advance(Duration.ofMinutes(61));
    run();

    assertThat(told()).isEmpty();
  }

  @Test
  void tellsItOnceTheTeamHasTheAppAndForgetsTheTrouble() {
    var ana = person("ana", TeamRole.MEMBER);
    grade("ana");
    microsoft.directory.install(team, false);
    run();
    var version = settings().version();
    microsoft.directory.install(team, true);
    microsoft.clock.advance(Duration.ofMinutes(61));

    assertThat(run()).isEqualTo(TaskResult.DONE);
    assertThat(told()).containsExactly("gradeThere " + ana);
    assertThat(trouble()).isEmpty();
    assertThat(settings().version()).isEqualTo(version);
  }

  @Test
  void saysThatThePermissionIsMissingAndAsksNoFurther() {
    IntStream.range(0, 30).forEach(number -> person("p" + number, TeamRole.MEMBER));
    IntStream.range(0, 30).forEach(number -> grade("p" + number));
    microsoft.directory.permit("User.Read.All");

    assertThat(run()).isEqualTo(TaskResult.PARTLY);
    assertThat(trouble()).contains(GraphRefusal.MICROSOFT_PERMISSION_MISSING.name());
    assertThat(microsoft.directory.calls()).isEqualTo(1);
  }

  @Test
  void saysThatTheTenantIsNotConnected() {
    person("ana", TeamRole.MEMBER);
    grade("ana");
    microsoft.disconnect();

    assertThat(run()).isEqualTo(TaskResult.PARTLY);
    assertThat(trouble()).contains(GraphRefusal.MICROSOFT_NOT_CONNECTED.name());
  }

  @Test
  void sendsTheSameChainAgainWhenTheNodeDiedInBetween() {
    person("ana", TeamRole.MEMBER);
    grade("ana");
    dies = true;
    assertThat(catchThrowable(this::run)).isInstanceOf(Died.class);
    dies = false;
    run();
    run();

    var chains =
        microsoft.directory.told().stream().map(sent -> sent.getJsonNumber("chainId")).toList();
    assertThat(chains).hasSize(2).containsOnly(chains.get(0));
  }

  @Test
  void tellsSomebodyOnceTheyAreFoundInTheDirectory() {
    grade("ana");
    run();
    assertThat(told()).isEmpty();
    var ana = person("ana", TeamRole.MEMBER);
    microsoft.clock.advance(Duration.ofMinutes(61));
    run();

    assertThat(told()).containsExactly("gradeThere " + ana);
  }

  @Test
  void tellsNothingAfterADay() {
    grade("ana");
    person("ana", TeamRole.MEMBER);
    microsoft.clock.advance(Duration.ofHours(25));
    run();

    assertThat(told()).isEmpty();
  }

  @Test
  void forgetsWhomItWasForAndAfterLongTheRest() {
    person("ana", TeamRole.MEMBER);
    grade("ana");
    run();
    var kept =
        with(
            entities ->
                entities
                    .createNativeQuery(
                        "select count(*) from teams_feed_notice where tenant_id = ?1"
                            + " and member_id is null and next_at is null")
                    .setParameter(1, tenant.value())
                    .getSingleResult());
    assertThat(((Number) kept).intValue()).isEqualTo(1);

    var soon = microsoft.clock.instant().plusSeconds(1);
    int purged = with(entities -> new FeedRepository(entities).purgeBefore(soon));
    assertThat(purged).isPositive();
  }
}
