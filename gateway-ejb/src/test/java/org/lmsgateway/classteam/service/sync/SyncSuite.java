package org.lmsgateway.classteam.service.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.lmsgateway.classteam.service.sync.SyncScene.LEARNER;
import static org.lmsgateway.classteam.service.sync.SyncScene.member;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.service.ClassTeamRepository;
import org.lmsgateway.classteam.settings.ClassTeamMode;
import org.lmsgateway.classteam.settings.CourseEnd;
import org.lmsgateway.classteam.sync.SyncReport.SyncPlan;
import org.lmsgateway.classteam.sync.TeamPerson;
import org.lmsgateway.classteam.sync.Unmatched;
import org.lmsgateway.classteam.sync.WhyUnmatched;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CoursePlace;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.CourseRepository;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.roster.Member;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.task.TaskResult;

/** Teams follow the rosters of their courses, whatever happens in between. */
abstract class SyncSuite extends SyncSchool {

  SyncSuite(EmbeddedDatabase database) {
    super(database);
  }

  @Test
  void teamFollowsItsCourse() {
    var teacher = teacher();
    var class30 = class30();
    var course = taught(all(class30, teacher), List.of(teacher), List.of());
    assertThat(run()).isEqualTo(TaskResult.DONE);
    assertThat(members(course)).isEqualTo(ids(all(class30, teacher)));
    assertThat(owners(course)).isEqualTo(ids(List.of(teacher)));

    var later = all(class30.subList(1, 30), teacher, member("a" + unique(), LEARNER));
    users(later);
    scene.rosters.put(course, later);
    scene.microsoft.directory.forgetCalls();
    assertThat(run()).isEqualTo(TaskResult.DONE);

    assertThat(members(course)).isEqualTo(ids(later));
    assertThat(writes()).hasSize(2);
    assertThat(team(course).lastSyncedAt()).isPresent();
  }

  /** o365-moodle 1150, 1129, 1226, 2383: the state says what it waits for. */
  @Test
  void teamIsMadeAsSoonAsATeacherIsFound() {
    var course = course();
    var class30 = class30();
    users(class30);
    scene.rosters.put(course.id(), class30);
    inTransaction(
        entities ->
            new ClassTeamRepository(entities)
                .add(new ClassTeam(course, scene.microsoft.clock.instant())));
    assertThat(run()).isEqualTo(TaskResult.DONE);
    assertThat(team(course.id()).state()).isEqualTo(ClassTeamState.WAITING_FOR_OWNER);

    var teacher = teacher();
    users(List.of(teacher));
    scene.rosters.put(course.id(), all(class30, teacher));
    assertThat(run()).isEqualTo(TaskResult.DONE);

    assertThat(team(course.id()).state()).isEqualTo(ClassTeamState.ACTIVE);
    assertThat(owners(course.id())).isEqualTo(ids(List.of(teacher)));
    assertThat(members(course.id())).isEqualTo(ids(all(class30, teacher)));
  }

  @Test
  void everyCourseGetsATeamWhereTheTenantWantsThat() {
    inTransaction(entities -> entities.persist(classTeamApp()));
    var lms = registrationWithClassTeam();
    var place = new CoursePlace(tenant, lms.id(), "d1", "context:" + unique());
    var course = SyncScene.course(place, AppId.CLASS_TEAM);
    inTransaction(entities -> new CourseRepository(entities).add(course));
    var teacher = teacher();
    users(List.of(teacher));
    scene.rosters.put(course.id(), List.of(teacher));
    decide(ClassTeamMode.ALL, CourseEnd.NOTHING, Optional.empty());

    var result = run();
    assertThat(trouble(course.id())).isEmpty();
    assertThat(result).isEqualTo(TaskResult.DONE);

    assertThat(team(course.id()).state()).isEqualTo(ClassTeamState.ACTIVE);
  }

  private Registration registrationWithClassTeam() {
    var app = with(entities -> entities.find(App.class, AppId.CLASS_TEAM.value()));
    var lms = registration("Moodle", tenant, app);
    inTransaction(entities -> new RegistrationRepository(entities).add(lms));
    return lms;
  }

  private static App classTeamApp() {
    return new App(
        AppId.CLASS_TEAM, "Class team", URI.create("https://gateway.example/"), null, "hash", NOW);
  }

  @Test
  void dryRunTellsWhatWouldChangeAndWritesNothing() {
    var teacher = teacher();
    var class30 = class30();
    var course = taught(all(class30, teacher), List.of(teacher), List.of());
    run();
    var stranger = member("Zoe" + unique(), unique() + "@elsewhere.example", LEARNER);
    var come = member("c" + unique(), LEARNER);
    users(List.of(come));
    scene.rosters.put(course, all(class30.subList(2, 30), teacher, come, stranger));
    scene.microsoft.directory.forgetCalls();
    var team = team(course);

    var report = with(entities -> scene.tryOut(entities, team));

    assertThat(report.plan()).contains(new SyncPlan(0, 1, 2, 0));
    assertThat(report.matched()).isEqualTo(30);
    assertThat(report.unmatched())
        .containsExactly(new Unmatched("Name of " + stranger.id(), WhyUnmatched.NOT_FOUND));
    assertThat(writes()).isEmpty();
    assertThat(members(course)).hasSize(31);
  }

  @Test
  void runningTwiceWritesNothingAndLooksNobodyUp() {
    var teacher = teacher();
    var course = taught(all(class30(), teacher), List.of(teacher), List.of());
    run();
    scene.microsoft.directory.forgetCalls();
    scene.microsoft.clock.advance(Duration.ofHours(1));

    assertThat(run()).isEqualTo(TaskResult.DONE);

    assertThat(writes()).isEmpty();
    assertThat(scene.microsoft.directory.calls()).isEqualTo(2);
    assertThat(trouble(course)).isEmpty();
  }

  /** Their private channels and whatever else hangs on the membership stay (o365-moodle 2503). */
  @Test
  void nobodyIsRemovedAndAddedAgain() {
    var teacher = teacher();
    var other = teacher();
    var course = taught(List.of(teacher, other), List.of(teacher), List.of());
    run();
    var demoted = member(other.id(), LEARNER);
    scene.rosters.put(course, List.of(demoted, teacher));
    scene.microsoft.directory.forgetCalls();

    run();

    assertThat(owners(course)).isEqualTo(ids(List.of(teacher)));
    assertThat(members(course)).isEqualTo(ids(List.of(teacher, other)));
    assertThat(writes())
        .singleElement()
        .satisfies(call -> assertThat(call).startsWith("DELETE").contains("/owners/"));
  }

  @Test
  void whoWasPutIntoTheTeamByHandStays() {
    var teacher = teacher();
    var guest = member("guest" + unique(), LEARNER);
    var course = taught(List.of(teacher), List.of(teacher), List.of(guest));

    run();

    assertThat(members(course)).isEqualTo(ids(List.of(teacher, guest)));
  }

  private List<CourseId> coursesOf(Member member) {
    var user = users(List.of(member)).get(0);
    return all(entities -> new SyncRepository(entities).placesOf(tenant, user, 9)).stream()
        .map(TeamPerson::course)
        .toList();
  }

  @Test
  void knowsWhoIsInWhichTeam() {
    var teacher = teacher();
    var student = member("student" + unique(), LEARNER);
    var guest = member("guest" + unique(), LEARNER);
    var both = List.of(teacher, student);
    var course = taught(both, List.of(teacher), List.of(guest));
    var other = taught(List.of(teacher), List.of(teacher), List.of());

    run();

    assertThat(coursesOf(student)).containsExactly(course);
    assertThat(coursesOf(teacher)).containsExactlyInAnyOrder(course, other);
    assertThat(coursesOf(guest)).isEmpty();
    assertThat(all(entities -> new SyncRepository(entities).students(course)))
        .containsExactly(student.id());

    scene.rosters.put(course, List.of(teacher));
    run();
    run();

    assertThat(coursesOf(student)).isEmpty();
    assertThat(all(entities -> new SyncRepository(entities).students(course))).isEmpty();
  }

  @Test
  void ownersStayAsLongAsNobodyOfTheCourseOwnsTheTeam() {
    var teacher = teacher();
    var course = taught(List.of(teacher), List.of(teacher), List.of());
    run();
    scene.rosters.put(course, class30());
    users(scene.rosters.get(course));
    run();
    assertThat(owners(course)).isEqualTo(ids(List.of(teacher)));

    var next = teacher();
    users(List.of(next));
    scene.rosters.put(course, List.of(next));
    run();

    assertThat(owners(course)).isEqualTo(ids(List.of(next)));
    assertThat(members(course)).isEqualTo(ids(List.of(next)));
  }

  @Test
  void rosterThatIsNotWholeRemovesNobody() {
    var teacher = teacher();
    var class30 = class30();
    var course = taught(all(class30, teacher), List.of(teacher), List.of());
    run();
    var everybody = members(course);

    scene.rosters.put(course, List.of(teacher));
    scene.unreadable = 1;
    assertThat(run()).isEqualTo(TaskResult.DONE);
    assertThat(members(course)).isEqualTo(everybody);

    scene.unreadable = 0;
    scene.rosters.put(course, List.of());
    assertThat(run()).isEqualTo(TaskResult.DONE);
    assertThat(members(course)).isEqualTo(everybody);
  }

  @Test
  void pageThatTheLmsFailsAtRemovesNobodyAndIsToldAndTriedAgain() {
    var teacher = teacher();
    var class30 = class30();
    var course = taught(all(class30, teacher), List.of(teacher), List.of());
    run();
    scene.rosterPage = 10;
    scene.lmsFailsAt = 1;
    scene.rosters.put(course, all(class30.subList(5, 30), teacher));

    assertThat(run()).isEqualTo(TaskResult.GAPS);
    assertThat(members(course)).hasSize(31);
    assertThat(trouble(course)).isEqualTo(CourseRefusal.LMS_FAULT.name());

    scene.lmsFailsAt = -1;
    assertThat(run()).isEqualTo(TaskResult.DONE);
    assertThat(members(course)).hasSize(26);
    assertThat(trouble(course)).isEmpty();
  }

  /** o365-moodle 1156, 2331, 2526. */
  @Test
  void whoWasFoundOnceStaysWhoTheyAreWhenTheirMailAddressChanges() {
    var teacher = teacher();
    var pupil = member("p" + unique(), LEARNER);
    var course = taught(List.of(teacher, pupil), List.of(teacher), List.of());
    run();
    var married = member(pupil.id(), "married" + unique() + "@school.example", LEARNER);
    scene.rosters.put(course, List.of(teacher, married));

    run();

    assertThat(members(course)).isEqualTo(ids(List.of(teacher, pupil)));
  }

  @Test
  void tellsWhoWasNotFoundAndWhy() {
    var teacher = teacher();
    var silent = member("silent", null, LEARNER);
    var stranger = member("stranger", unique() + "@elsewhere.example", LEARNER);
    var twice = member("twice", unique() + "@school.example", LEARNER);
    var disabled = member("disabled", unique() + "@school.example", LEARNER);
    var directory = scene.microsoft.directory;
    var mail = twice.claims().get("email").toString();
    directory.user("one" + mail, mail, "one", "", true);
    directory.user("two" + mail, mail, "two", "", true);
    var off = disabled.claims().get("email").toString();
    directory.user(off, off, "off", "", false);
    var course = taught(List.of(teacher), List.of(teacher), List.of());
    scene.rosters.put(course, List.of(teacher, silent, stranger, twice, disabled));

    run();

    var unmatched =
        all(
            entities -> {
              var sync = scene.entry(entities).find(course).orElseThrow();
              return new SyncRepository(entities).unmatched(course, sync.run(), 10);
            });
    assertThat(unmatched)
        .extracting(TeamPerson::member, person -> person.why().orElseThrow())
        .containsExactly(
            tuple("disabled", WhyUnmatched.DISABLED),
            tuple("silent", WhyUnmatched.NO_VALUE),
            tuple("stranger", WhyUnmatched.NOT_FOUND),
            tuple("twice", WhyUnmatched.TWO_ACCOUNTS));
    assertThat(unmatched)
        .allSatisfy(
            person -> assertThat(person.sealedName().orElseThrow()).doesNotContain("Name of"));
  }

  @Test
  void onlyPeopleOfTheRestrictionAreInTheTeam() {
    var teacher = teacher();
    var inside = member("i" + unique(), LEARNER);
    var outside = member("o" + unique(), LEARNER);
    var group =
        scene.microsoft.directory.group("pilot", List.of(), users(List.of(teacher, inside)));
    decide(CourseEnd.NOTHING, Optional.of(group));
    var course = taught(List.of(teacher, inside, outside), List.of(teacher), List.of());

    run();

    assertThat(members(course)).isEqualTo(ids(List.of(teacher, inside)));
  }

  @Test
  void courseThatTheLmsHasNoMoreIsArchivedAfterADay() {
    var teacher = teacher();
    var course = taught(List.of(teacher), List.of(teacher), List.of());
    run();
    scene.lmsRefusal = CourseRefusal.NOT_IN_COURSE;
    run();
    assertThat(team(course).state()).isEqualTo(ClassTeamState.ACTIVE);

    scene.microsoft.clock.advance(Duration.ofHours(25));
    run();

    assertThat(team(course).state()).isEqualTo(ClassTeamState.ARCHIVED);
    assertThat(scene.microsoft.directory.isArchived(team(course).team().orElseThrow())).isTrue();
  }

  @Test
  void throttlingLosesNothing() {
    var teacher = teacher();
    var class30 = class30();
    var course = taught(all(class30, teacher), List.of(teacher), List.of());
    scene.microsoft.directory.throttleEvery(10, 1);

    assertThat(run()).isEqualTo(TaskResult.DONE);

    assertThat(members(course)).hasSize(31);
    assertThat(trouble(course)).isEmpty();
  }

  @Test
  void tenantThatIsNotConnectedWaitsAndTheCoursesSayWhy() {
    var teacher = teacher();
    var course = taught(List.of(teacher), List.of(teacher), List.of());
    scene.microsoft.directory.permit("User.Read.All");
    scene.microsoft.tokens.fresh(scene.microsoft.tenant);

    var result = run();

    scene.microsoft.directory.permit(
        "User.Read.All",
        "Group.ReadWrite.All",
        "GroupMember.Read.All",
        "Team.Create",
        "TeamSettings.ReadWrite.All");
    scene.microsoft.tokens.fresh(scene.microsoft.tenant);
    assertThat(result).isEqualTo(TaskResult.PARTLY);
    assertThat(trouble(course)).isEqualTo("MICROSOFT_PERMISSION_MISSING");
  }

  /** The first synchronisation of three courses, and a later one, die at twenty points. */
  @Test
  void endsTheSameHoweverOftenItDies() {
    scene.rosterPage = 20;
    scene.microsoft.directory.pageSize(20);
    var courses = new ArrayList<CourseId>();
    for (int number = 0; number < 3; number++) {
      var teacher = teacher();
      courses.add(taught(all(learners(unique(), 60), teacher), List.of(teacher), List.of()));
    }
    runDying(10);
    courses.forEach(
        course -> assertThat(members(course)).isEqualTo(ids(scene.rosters.get(course))));

    for (var course : courses) {
      var fewer = scene.rosters.get(course).subList(7, 61);
      scene.rosters.put(course, all(fewer, member("n" + unique(), LEARNER)));
      users(scene.rosters.get(course));
    }
    scene.microsoft.clock.advance(Duration.ofHours(1));
    runDying(10);

    courses.forEach(
        course -> assertThat(members(course)).isEqualTo(ids(scene.rosters.get(course))));
    scene.microsoft.directory.forgetCalls();
    scene.microsoft.clock.advance(Duration.ofHours(1));
    run();
    assertThat(writes()).isEmpty();
  }

  /** Another node goes on after the silence. */
  private void runDying(int times) {
    var random = new Random(times);
    for (int death = 0; death < times; death++) {
      scene.callsToLive = random.nextInt(6);
      catchThrowable(this::run);
      scene.callsToLive = -1;
      scene.microsoft.clock.advance(Duration.ofMinutes(4));
    }
    assertThat(run()).isEqualTo(TaskResult.DONE);
  }
}
