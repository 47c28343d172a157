package org.lmsgateway.course.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CoursePlace;
import org.lmsgateway.course.ServiceAddresses;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.privacy.DataSubject;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.registration.service.UserHashes;
import org.lmsgateway.registration.service.UserNames;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.UniqueViolation;

abstract class CourseRepositorySuite extends PersistenceSuite {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

  CourseRepositorySuite(EmbeddedDatabase database) {
    super(database);
  }

  private Registration registration(App app) {
    var registration = registration("Canvas", app.tenant().orElseThrow(), app);
    inTransaction(entities -> new RegistrationRepository(entities).add(registration));
    return registration;
  }

  private static CoursePlace place(Registration registration, String context) {
    return new CoursePlace(registration.tenant(), registration.id(), "d1", "context:" + context);
  }

  private static ServiceAddresses services() {
    return new ServiceAddresses(
        Optional.of(URI.create("https://lms.example/members")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of("scope:a", "scope:b"));
  }

  private Course stored(CoursePlace place, App app) {
    var course = new Course(CourseId.random(), place);
    course.launched(app.id(), "Astronomy", services(), TODAY);
    inTransaction(entities -> new CourseRepository(entities).add(course));
    return course;
  }

  @Test
  void readsACourseAsItWasWritten() {
    var app = app("App", tenant().id());
    var written = stored(place(registration(app), "c1"), app);

    var read = with(entities -> new CourseRepository(entities).find(written.id()).get());

    assertThat(read.place()).isEqualTo(written.place());
    assertThat(read.title()).contains("Astronomy");
    assertThat(read.services()).isEqualTo(services());
    assertThat(read.launches(app.id())).isTrue();
    assertThat(read.seenOn()).isEqualTo(TODAY);
    assertThat(find(entities -> new CourseRepository(entities).findAt(written.place())))
        .contains(written);
  }

  @Test
  void keepsACourseOnce() {
    var app = app("App", tenant().id());
    var place = place(registration(app), "c1");
    stored(place, app);

    assertThat(catchThrowable(() -> stored(place, app))).matches(UniqueViolation::isIn);
  }

  @Test
  void listsTheCoursesOfAnApp() {
    var tenant = tenant().id();
    var app = app("App", tenant);
    var other = app("Other", tenant);
    var registration = registration(app);
    for (var context : new String[] {"c1", "c2", "c3"}) {
      stored(place(registration, context), app);
    }
    stored(place(registration, "c4"), other);

    var first = with(e -> new CourseRepository(e).list(app.id(), PageRequest.first(2)));
    var rest = with(e -> new CourseRepository(e).list(app.id(), new PageRequest(first.next(), 2)));

    assertThat(first.items()).hasSize(2);
    assertThat(rest.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    assertThat(rest.next()).isNull();
  }

  @Test
  void forgetsTheCoursesOfARegistrationThatIsDeleted() {
    var app = app("App", tenant().id());
    var registration = registration(app);
    var course = stored(place(registration, "c1"), app);

    inTransaction(
        entities -> {
          var registrations = new RegistrationRepository(entities);
          registrations.remove(registrations.find(registration.id()).get());
        });

    assertThat(find(entities -> new CourseRepository(entities).find(course.id()))).isEmpty();
  }

  private static KnownUsersData knownUsers(EntityManager entities) {
    var secrets = TestKeys.secretBox();
    var registrations = new RegistrationRepository(entities);
    var hashes = new UserHashes(registrations, new UserNames(secrets), secrets);
    return new KnownUsersData(new KnownUserRepository(entities), hashes, secrets);
  }

  @Test
  void findsAndErasesAUserOfTheTenantAlone() {
    var secrets = TestKeys.secretBox();
    var names = new UserNames(secrets);
    var registration = registration(app("App", tenant().id()));
    var elsewhere = registration(app("App", tenant().id()));
    inTransaction(
        entities -> {
          var rows = new KnownUserRepository(entities);
          var users = new KnownUsers(rows, new KnownUserEntry(rows), names, secrets);
          users.remember(registration.id(), List.of("2"));
          users.remember(elsewhere.id(), List.of("2"));
        });
    var name = names.of(registration.id(), "2");
    var person = new DataSubject(registration.tenant(), "2");

    var found = all(entities -> knownUsers(entities).find(person));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).values())
        .containsEntry("idInLms", "2")
        .containsEntry("idInApps", name)
        .containsEntry("registration", registration.id().value());
    assertThat(found.toString()).doesNotContain(name);
    var byPseudonym = new DataSubject(registration.tenant(), name);
    int erased = with(entities -> knownUsers(entities).erase(byPseudonym));
    assertThat(erased).isEqualTo(1);
    assertThat(all(entities -> knownUsers(entities).find(person))).isEmpty();
    assertThat(
            find(
                entities ->
                    new KnownUserRepository(entities)
                        .find(secrets.hash(names.of(elsewhere.id(), "2")))))
        .isPresent();
  }
}
