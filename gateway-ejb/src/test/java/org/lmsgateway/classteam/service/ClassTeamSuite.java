package org.lmsgateway.classteam.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.settings.ClassTeamMode;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.ClassTeamSettings;
import org.lmsgateway.classteam.settings.CourseEnd;
import org.lmsgateway.classteam.settings.CourseRole;
import org.lmsgateway.classteam.settings.Matching;
import org.lmsgateway.classteam.settings.MemberKey;
import org.lmsgateway.classteam.settings.TeamNaming;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CoursePlace;
import org.lmsgateway.course.ServiceAddresses;
import org.lmsgateway.course.service.CourseRepository;
import org.lmsgateway.microsoft.TeamTemplate;
import org.lmsgateway.microsoft.UserKey;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.UniqueViolation;

/** Class teams and settings as they are stored. */
abstract class ClassTeamSuite extends PersistenceSuite {

  ClassTeamSuite(EmbeddedDatabase database) {
    super(database);
  }

  private Registration registration() {
    var app = app("App", tenant().id());
    var registration = registration("Canvas", app.tenant().orElseThrow(), app);
    inTransaction(entities -> new RegistrationRepository(entities).add(registration));
    return registration;
  }

  private Course course(Registration registration, String context) {
    var place =
        new CoursePlace(registration.tenant(), registration.id(), "d1", "context:" + context);
    var course = new Course(CourseId.random(), place);
    var none = Optional.<URI>empty();
    course.launched(
        registration.rules().apps().iterator().next(),
        "Astronomy",
        new ServiceAddresses(none, none, none, none, none, Set.of()),
        LocalDate.parse("2026-03-01"));
    inTransaction(entities -> new CourseRepository(entities).add(course));
    return course;
  }

  private ClassTeam stored(ClassTeam team) {
    inTransaction(entities -> new ClassTeamRepository(entities).add(team));
    return team;
  }

  private ClassTeam read(CourseId course) {
    return with(entities -> new ClassTeamRepository(entities).find(course).orElseThrow());
  }

  @Test
  void keepsATeamThroughItsLife() {
    var course = course(registration(), "c1");
    stored(new ClassTeam(course, NOW));

    inTransaction(
        entities -> {
          var team = new ClassTeamRepository(entities).find(course.id()).orElseThrow();
          team.begin("Astronomy", "astronomy", "owner-1", NOW);
          team.grouped("group-1");
        });
    var creating = read(course.id());
    assertThat(creating.state()).isEqualTo(ClassTeamState.CREATING);
    assertThat(creating.name()).contains("Astronomy");
    assertThat(creating.nickname()).contains("astronomy");
    assertThat(creating.firstOwner()).contains("owner-1");
    assertThat(creating.team()).contains("group-1");

    var address = URI.create("https://teams.example/l/team/1");
    inTransaction(
        entities -> {
          var team = new ClassTeamRepository(entities).find(course.id()).orElseThrow();
          team.active(Optional.of(address), NOW);
          team.synced(NOW);
        });
    var active = read(course.id());
    assertThat(active.state()).isEqualTo(ClassTeamState.ACTIVE);
    assertThat(active.address()).contains(address);
    assertThat(active.firstOwner()).isEmpty();
    assertThat(active.lastSyncedAt()).contains(NOW);
    assertThat(active.isMade()).isTrue();
  }

  @Test
  void givesNoTwoCoursesOneTeam() {
    var registration = registration();
    var first = new ClassTeam(course(registration, "c1"), NOW);
    first.connect("team-1", "Astronomy", Optional.empty(), NOW);
    stored(first);
    var second = new ClassTeam(course(registration, "c2"), NOW);
    second.connect("team-1", "Astronomy", Optional.empty(), NOW);

    assertThat(catchThrowable(() -> stored(second))).matches(UniqueViolation::isIn);
    assertThat(find(e -> new ClassTeamRepository(e).ofTeam(registration.tenant(), "team-1")))
        .contains(first);
    assertThat(find(e -> new ClassTeamRepository(e).ofTeam(tenant().id(), "team-1"))).isEmpty();
  }

  @Test
  void givesNoTwoTeamsOfATenantOneNickname() {
    var registration = registration();
    var first = new ClassTeam(course(registration, "c1"), NOW);
    first.begin("Astronomy", "astronomy", "owner-1", NOW);
    stored(first);

    assertThat(hasNickname(registration.tenant())).isTrue();
    assertThat(hasNickname(tenant().id())).isFalse();
  }

  private boolean hasNickname(TenantId tenant) {
    return with(entities -> new ClassTeamRepository(entities).hasNickname(tenant, "astronomy"));
  }

  @Test
  void listsThoseThatFollowTheirCourse() {
    var registration = registration();
    var ended = new ClassTeam(course(registration, "c1"), NOW);
    ended.ended(CourseEnd.ARCHIVE, NOW);
    stored(ended);
    for (var context : new String[] {"c2", "c3", "c4"}) {
      stored(new ClassTeam(course(registration, context), NOW));
    }

    var first = living(registration.tenant(), Optional.empty());
    var rest = living(registration.tenant(), Optional.of(first.get(1)));

    assertThat(first).hasSize(2);
    assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(first);
    assertThat(read(ended.course()).state()).isEqualTo(ClassTeamState.ARCHIVED);
  }

  private List<CourseId> living(TenantId tenant, Optional<CourseId> after) {
    return with(entities -> new ClassTeamRepository(entities).living(tenant, after, 2));
  }

  @Test
  void goesWithItsRegistration() {
    var registration = registration();
    var team = stored(new ClassTeam(course(registration, "c1"), NOW));

    inTransaction(
        entities -> {
          var registrations = new RegistrationRepository(entities);
          registrations.remove(registrations.find(registration.id()).orElseThrow());
        });

    assertThat(find(e -> new ClassTeamRepository(e).find(team.course()))).isEmpty();
  }

  @Test
  void keepsWhatATenantHasDecided() {
    var tenant = tenant().id();
    var rules =
        new ClassTeamRules(
            ClassTeamMode.ALL,
            new TeamNaming("{lms}: {course}", "team-{id}"),
            TeamTemplate.EDUCATION_CLASS,
            Set.of(CourseRole.INSTRUCTOR, CourseRole.TEACHING_ASSISTANT),
            Set.of(),
            CourseEnd.ARCHIVE,
            Optional.of("11111111-2222-3333-4444-555555555555"),
            List.of(
                new Matching(MemberKey.USERNAME, UserKey.UPN, "@school.example"),
                new Matching(MemberKey.EMAIL, UserKey.EMAIL, "")));
    inTransaction(
        entities -> {
          var settings = new ClassTeamSettings(tenant);
          settings.decide(rules);
          new ClassTeamSettingsRepository(entities).keep(settings);
        });

    var read = with(entities -> new ClassTeamSettingsRepository(entities).find(tenant));

    assertThat(read.orElseThrow().rules()).isEqualTo(rules);
  }

  @Test
  void namesTenantsThatHaveClassTeams() {
    var on = settle(ClassTeamMode.CHOSEN);
    var off = settle(ClassTeamMode.OFF);

    List<TenantId> switchedOn =
        with(entities -> new ClassTeamSettingsRepository(entities).switchedOn());
    assertThat(switchedOn).contains(on).doesNotContain(off);
  }

  private TenantId settle(ClassTeamMode mode) {
    var tenant = tenant().id();
    var standard = ClassTeamRules.DEFAULT;
    var settings = new ClassTeamSettings(tenant);
    settings.decide(
        new ClassTeamRules(
            mode,
            standard.names(),
            standard.template(),
            standard.owners(),
            standard.members(),
            standard.end(),
            standard.restrictionGroup(),
            standard.matchings()));
    inTransaction(entities -> new ClassTeamSettingsRepository(entities).keep(settings));
    return tenant;
  }
}
