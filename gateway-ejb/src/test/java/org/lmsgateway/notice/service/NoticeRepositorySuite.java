package org.lmsgateway.notice.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.time.Duration;
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
import org.lmsgateway.course.service.CourseRepository;
import org.lmsgateway.notice.FailingNotices;
import org.lmsgateway.notice.NoticeDelivery;
import org.lmsgateway.notice.NoticeSubscription;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.UniqueViolation;

abstract class NoticeRepositorySuite extends PersistenceSuite {

  private static final URI HANDLER = URI.create("https://app.example/notices");

  NoticeRepositorySuite(EmbeddedDatabase database) {
    super(database);
  }

  private Registration registration(App app) {
    var registration = registration("Canvas", app.tenant().orElseThrow(), app);
    inTransaction(entities -> new RegistrationRepository(entities).add(registration));
    return registration;
  }

  private Course course(Registration registration, String context, App app) {
    var place =
        new CoursePlace(registration.tenant(), registration.id(), "d1", "context:" + context);
    var course = new Course(CourseId.random(), place);
    var none = Optional.<URI>empty();
    course.launched(
        app.id(),
        "Astronomy",
        new ServiceAddresses(none, none, none, none, none, Set.of()),
        LocalDate.parse("2026-03-01"));
    inTransaction(entities -> new CourseRepository(entities).add(course));
    return course;
  }

  private List<NoticeSubscription> replace(Course course, App app, String... types) {
    var wanted =
        List.of(types).stream()
            .map(type -> new NoticeSubscription(course.id(), app.id(), type, HANDLER))
            .toList();
    return replace(course, app, wanted);
  }

  private List<NoticeSubscription> replace(
      Course course, App app, List<NoticeSubscription> wanted) {
    return with(
        entities ->
            new SubscriptionEntry(new SubscriptionRepository(entities))
                .replace(course.id(), app.id(), wanted));
  }

  private List<String> wanted(Course course, App app) {
    return all(entities -> new SubscriptionRepository(entities).of(course.id(), app.id())).stream()
        .map(NoticeSubscription::noticeType)
        .toList();
  }

  @Test
  void replacesAndRestoresWhatAnAppWants() {
    var app = app("App", tenant().id());
    var course = course(registration(app), "c1", app);

    assertThat(replace(course, app, "A", "B")).isEmpty();
    var before = replace(course, app, "B", "C");
    assertThat(wanted(course, app)).containsExactly("B", "C");

    replace(course, app, before);
    assertThat(wanted(course, app)).containsExactly("A", "B");
    assertThat(before).extracting(NoticeSubscription::handler).containsOnly(HANDLER);
  }

  @Test
  void findsWhoWantsANoticeOfACourse() {
    var app = app("App", tenant().id());
    var registration = registration(app);
    var one = course(registration, "c1", app);
    var two = course(registration, "c2", app);
    replace(one, app, "A");
    replace(two, app, "A", "B");

    assertThat(wanting(registration, "d1", "A", Optional.empty()))
        .containsExactlyInAnyOrder(one.id(), two.id());
    assertThat(wanting(registration, "d1", "A", Optional.of(Set.of("context:c1", "context:x"))))
        .containsExactly(one.id());
    assertThat(wanting(registration, "d2", "A", Optional.empty())).isEmpty();
    assertThat(wanting(registration(app), "d1", "A", Optional.empty())).isEmpty();
    assertThat(isWanted(registration, "B")).isTrue();
    replace(two, app);
    assertThat(isWanted(registration, "B")).isFalse();
  }

  private List<CourseId> wanting(
      Registration registration, String deployment, String type, Optional<Set<String>> places) {
    return all(
            entities ->
                new SubscriptionRepository(entities)
                    .wanting(registration.id(), deployment, type, places))
        .stream()
        .map(NoticeSubscription::course)
        .toList();
  }

  private boolean isWanted(Registration registration, String type) {
    return with(
        entities -> new SubscriptionRepository(entities).isWanted(registration.id(), "d1", type));
  }

  @Test
  void forgetsWhatWasWantedOfADeletedRegistration() {
    var app = app("App", tenant().id());
    var registration = registration(app);
    var course = course(registration, "c1", app);
    replace(course, app, "A");

    inTransaction(
        entities -> {
          var registrations = new RegistrationRepository(entities);
          registrations.remove(registrations.find(registration.id()).get());
        });

    assertThat(wanted(course, app)).isEmpty();
  }

  private NoticeDelivery delivery(App app) {
    var delivery = new NoticeDelivery(unique(), app.id(), HANDLER, "x".repeat(40_000), NOW);
    inTransaction(entities -> new DeliveryRepository(entities).add(delivery));
    return delivery;
  }

  private boolean claim(NoticeDelivery delivery, Duration after) {
    return with(
        entities ->
            new DeliveryRepository(entities)
                .claim(delivery.id(), NOW.plus(after), NOW.plus(after).plusSeconds(60)));
  }

  private NoticeDelivery read(NoticeDelivery delivery) {
    return find(entities -> new DeliveryRepository(entities).find(delivery.id())).orElseThrow();
  }

  @Test
  void keepsADeliveryOnce() {
    var app = app("App", tenant().id());
    var delivery = delivery(app);
    var again = new NoticeDelivery(delivery.id(), app.id(), HANDLER, "y", NOW);

    assertThat(
            catchThrowable(
                () -> inTransaction(entities -> new DeliveryRepository(entities).add(again))))
        .matches(UniqueViolation::isIn);
    assertThat(read(delivery).content()).hasSize(40_000);
  }

  @Test
  void givesAnAttemptToOneNode() {
    var delivery = delivery(app("App", tenant().id()));

    assertThat(claim(delivery, Duration.ZERO)).isTrue();
    assertThat(claim(delivery, Duration.ofSeconds(59))).isFalse();
    assertThat(claim(delivery, Duration.ofSeconds(60))).isTrue();
    assertThat(read(delivery).attempts()).isEqualTo(2);
  }

  @Test
  void keepsOfADeliveredNoticeThatItCame() {
    var delivery = delivery(app("App", tenant().id()));
    assertThat(due()).contains(delivery.id());

    inTransaction(entities -> new DeliveryRepository(entities).forget(delivery.id()));

    assertThat(read(delivery).content()).isNull();
    assertThat(due()).doesNotContain(delivery.id());
    assertThat(claim(delivery, Duration.ofHours(1))).isFalse();
  }

  private List<String> due() {
    return all(entities -> new DeliveryRepository(entities).due(NOW, 1000));
  }

  @Test
  void tellsWhatAnAppHasNotTakenAtSeveralAttempts() {
    var app = app("App", tenant().id());
    var failing = delivery(app);
    var taken = delivery(app);
    var fresh = delivery(app);
    fail(failing, 4);
    fail(taken, 4);
    fail(fresh, 1);
    inTransaction(entities -> new DeliveryRepository(entities).forget(taken.id()));

    assertThat(all(entities -> new DeliveryRepository(entities).failing(app.id(), 3)))
        .containsExactly(new FailingNotices(HANDLER.toString(), "HTTP 503", 1, 4));
    var another = app("Another", tenant().id());
    assertThat(all(entities -> new DeliveryRepository(entities).failing(another.id(), 3)))
        .isEmpty();
  }

  private void fail(NoticeDelivery delivery, int times) {
    for (int i = 0; i < times; i++) {
      claim(delivery, Duration.ofMinutes(2L * i));
    }
    inTransaction(entities -> new DeliveryRepository(entities).failed(delivery.id(), "HTTP 503"));
  }

  @Test
  void removesWhatIsOld() {
    var delivery = delivery(app("App", tenant().id()));

    var early = with(e -> new DeliveryRepository(e).purgeBefore(NOW));
    assertThat(early).isZero();
    var lost = with(e -> new DeliveryRepository(e).purgeBefore(NOW.plusSeconds(1)));
    assertThat(lost).isPositive();
    assertThat(find(entities -> new DeliveryRepository(entities).find(delivery.id()))).isEmpty();
  }
}
