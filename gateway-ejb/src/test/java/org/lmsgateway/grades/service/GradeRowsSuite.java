package org.lmsgateway.grades.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.course.ContentRequest;
import org.lmsgateway.course.service.ContentRequestRepository;
import org.lmsgateway.course.service.KnownUserEntry;
import org.lmsgateway.course.service.KnownUserRepository;
import org.lmsgateway.course.service.KnownUsers;
import org.lmsgateway.grades.service.ScoreTimes.Timing;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.registration.service.UserNames;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.RollbackSwitch;

/** What grading and deep linking keep in the database. */
abstract class GradeRowsSuite extends PersistenceSuite {

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Instant NOON = NOW.truncatedTo(ChronoUnit.MILLIS);

  private final SecretBox secrets = TestKeys.secretBox();

  GradeRowsSuite(EmbeddedDatabase database) {
    super(database);
  }

  private Timing take(String score) {
    return with(entities -> take(entities, score));
  }

  private static Timing take(EntityManager entities, String score) {
    return new ScoreTimes(new ScoreTimeRepository(entities), CLOCK, new RollbackSwitch().context())
        .take(score, Optional.empty());
  }

  @Test
  void givesEachScoreALaterTime() {
    var score = unique();

    assertThat(take(score)).isEqualTo(new Timing.Given(NOON));
    assertThat(take(score)).isEqualTo(new Timing.Given(NOON.plusMillis(1)));
    assertThat(take(unique())).isEqualTo(new Timing.Given(NOON));
  }

  @Test
  void forgetsOldTimes() {
    var score = unique();
    take(score);

    inTransaction(
        entities -> new ScoreTimeRepository(entities).purgeBefore(NOW.plus(Duration.ofDays(1))));

    assertThat(take(score)).isEqualTo(new Timing.Given(NOON));
  }

  private Registration registration() {
    App app = app("App", tenant().id());
    var registration = registration("Canvas", app.tenant().orElseThrow(), app);
    inTransaction(entities -> new RegistrationRepository(entities).add(registration));
    return registration;
  }

  private KnownUsers users(EntityManager entities) {
    var rows = new KnownUserRepository(entities);
    return new KnownUsers(rows, new KnownUserEntry(rows), new UserNames(secrets), secrets);
  }

  @Test
  void leadsFromTheNameOfAUserBackToTheLmss() {
    var registration = registration().id();
    inTransaction(entities -> users(entities).remember(registration, Set.of("7", "8")));
    inTransaction(entities -> users(entities).remember(registration, List.of("8", "9", "9")));
    var name = new UserNames(secrets).of(registration, "8");

    assertThat(find(entities -> users(entities).find(name))).contains("8");
    assertThat(find(entities -> users(entities).find("8"))).isEmpty();
  }

  private ContentRequest request(Registration registration) {
    var app = registration.rules().apps().iterator().next();
    var until = NOW.plus(Duration.ofHours(1));
    var request = new ContentRequest(unique(), registration.id(), app, "d1", "sealed", until);
    inTransaction(entities -> new ContentRequestRepository(entities).add(request));
    return request;
  }

  @Test
  void givesContentAwayOnce() {
    var request = request(registration());
    var code = unique();
    inTransaction(
        entities ->
            new ContentRequestRepository(entities)
                .find(request.launchId())
                .get()
                .choose(code, "locked", NOW.plusSeconds(300)));

    var found = find(entities -> new ContentRequestRepository(entities).findByCode(code));
    assertThat(found.get().content()).contains("locked");
    assertThat(found.get().isReady(NOW)).isTrue();
    assertThat(claim(request)).isTrue();
    assertThat(claim(request)).isFalse();
    var taken = find(e -> new ContentRequestRepository(e).find(request.launchId())).get();
    assertThat(taken.content()).isEmpty();
    assertThat(taken.isOpen(NOW)).isFalse();
  }

  private boolean claim(ContentRequest request) {
    return with(e -> new ContentRequestRepository(e).claim(request.launchId(), NOW));
  }

  @Test
  void forgetsContentThatNobodyWaitsFor() {
    var request = request(registration());

    inTransaction(e -> new ContentRequestRepository(e).purgeBefore(NOW.plus(Duration.ofHours(2))));

    assertThat(find(e -> new ContentRequestRepository(e).find(request.launchId()))).isEmpty();
  }
}
