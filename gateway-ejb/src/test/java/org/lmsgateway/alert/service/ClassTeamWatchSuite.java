package org.lmsgateway.alert.service;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.alert.AlertKind;
import org.lmsgateway.alert.AlertNotice;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.settings.ClassTeamMode;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.ClassTeamSettings;
import org.lmsgateway.classteam.settings.CourseEnd;
import org.lmsgateway.classteam.sync.CourseSync;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CoursePlace;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.ServiceAddresses;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.SettableClock;

/** Class teams that do not follow their courses are noticed, and told apart from before. */
abstract class ClassTeamWatchSuite extends PersistenceSuite {

  private static final Instant START = SettableClock.START;
  private static final Instant NEXT_DAY = START.plus(Duration.ofDays(1));

  private TenantId tenant;
  private Registration registration;

  ClassTeamWatchSuite(EmbeddedDatabase database) {
    super(database);
  }

  @BeforeEach
  void openSchool() {
    tenant = tenant().id();
    registration = registration("Moodle", tenant, app("App", tenant));
    inTransaction(entities -> entities.persist(registration));
    decide(ClassTeamMode.CHOSEN);
  }

  private void decide(ClassTeamMode mode) {
    var usual = ClassTeamRules.DEFAULT;
    var rules =
        new ClassTeamRules(
            mode,
            usual.names(),
            usual.template(),
            usual.owners(),
            usual.members(),
            usual.end(),
            usual.restrictionGroup(),
            usual.matchings());
    inTransaction(
        entities -> {
          var found = entities.find(ClassTeamSettings.class, tenant.value());
          var settings = found == null ? new ClassTeamSettings(tenant) : found;
          settings.decide(rules);
          entities.persist(settings);
        });
  }

  private CourseId wanted(Instant time) {
    var place = new CoursePlace(tenant, registration.id(), "1", "context:" + unique());
    var course = new Course(CourseId.random(), place);
    var none = Optional.<URI>empty();
    var services = new ServiceAddresses(none, none, none, none, none, Set.of());
    var app = registration.rules().apps().iterator().next();
    course.launched(app, "Botany", services, LocalDate.ofInstant(time, UTC));
    inTransaction(
        entities -> {
          entities.persist(course);
          entities.flush();
          entities.persist(new ClassTeam(course, time));
        });
    return course.id();
  }

  private CourseId active(Instant time) {
    var course = wanted(time);
    inTransaction(
        entities ->
            entities
                .find(ClassTeam.class, course.value())
                .connect(unique(), "Botany", Optional.empty(), time));
    return course;
  }

  /** A synchronisation stops for that, or ends; null for an end. */
  private void synchronised(CourseId course, Instant time, String trouble) {
    inTransaction(
        entities -> {
          var found = entities.find(CourseSync.class, course.value());
          var sync = found == null ? new CourseSync(course, time) : found;
          entities.persist(sync);
          sync.begin("worker", time);
          if (trouble == null) {
            sync.end(time);
          } else {
            sync.stop(trouble, time);
          }
        });
  }

  private List<AlertNotice> look(Instant now) {
    return with(
        entities -> new WatchedTeamRepository(entities).look(List.of(tenant), now).toList());
  }

  @Test
  void microsoftThatRefusesIsNoticedAfterAnHourAsOneThingForAllCourses() {
    var first = active(START);
    var second = active(START);
    synchronised(first, START, GraphRefusal.MICROSOFT_SIGN_IN_REFUSED.name());
    var later = START.plus(Duration.ofMinutes(5));
    synchronised(second, later, GraphRefusal.MICROSOFT_NOT_CONNECTED.name());
    assertThat(look(START.plus(Duration.ofMinutes(59)))).isEmpty();

    var noticed = look(START.plus(Duration.ofHours(2)));
    assertThat(noticed)
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(AlertKind.CLASS_TEAMS_STOPPED);
              assertThat(notice.happensAt()).isEqualTo(START);
            });
    synchronised(first, NEXT_DAY, GraphRefusal.MICROSOFT_SIGN_IN_REFUSED.name());
    assertThat(look(NEXT_DAY)).isEqualTo(noticed);

    synchronised(first, NEXT_DAY, null);
    synchronised(second, NEXT_DAY, null);
    assertThat(look(NEXT_DAY)).isEmpty();
  }

  @Test
  void rosterThatCannotBeReadIsNoticedAfterADay() {
    var course = active(START);
    synchronised(course, START, CourseRefusal.LMS_UNREACHABLE.name());
    synchronised(course, NEXT_DAY.minusSeconds(60), CourseRefusal.LMS_FAULT.name());
    assertThat(look(NEXT_DAY.minusSeconds(1))).isEmpty();

    assertThat(look(NEXT_DAY))
        .singleElement()
        .satisfies(notice -> assertThat(notice.kind()).isEqualTo(AlertKind.CLASS_TEAMS_STUCK));
  }

  @Test
  void courseWithoutAnOwnerIsNoticedAfterADayAndAgainWithAnotherOfALaterDay() {
    wanted(START);
    assertThat(look(NEXT_DAY.minusSeconds(1))).isEmpty();
    var first = look(NEXT_DAY);
    assertThat(first).hasSize(1);

    wanted(START.plusSeconds(1));
    assertThat(look(NEXT_DAY.plusSeconds(1)).get(0).occurrence())
        .isEqualTo(first.get(0).occurrence());
    wanted(NEXT_DAY);
    assertThat(look(NEXT_DAY.plus(Duration.ofDays(1))).get(0).occurrence())
        .isNotEqualTo(first.get(0).occurrence());
  }

  @Test
  void nothingIsNoticedOfCoursesThatAreOverOrWhereClassTeamsAreOff() {
    var course = active(START);
    synchronised(course, START, CourseRefusal.NOT_IN_COURSE.name());
    inTransaction(
        entities ->
            entities.find(ClassTeam.class, course.value()).ended(CourseEnd.NOTHING, NEXT_DAY));
    assertThat(look(NEXT_DAY)).isEmpty();

    wanted(START);
    decide(ClassTeamMode.OFF);
    assertThat(look(NEXT_DAY)).isEmpty();
  }
}
