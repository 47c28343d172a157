package org.lmsgateway.launch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.AppId;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.LaunchResult;
import org.lmsgateway.launch.SealedLaunch;
import org.lmsgateway.launch.fact.LaunchFact;
import org.lmsgateway.launch.fact.LaunchFacts;
import org.lmsgateway.launch.person.LaunchPerson;
import org.lmsgateway.launch.person.SealedPerson;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.refusal.Refusal;
import org.lmsgateway.launch.service.limit.LaunchLimits;
import org.lmsgateway.launch.service.meter.TestMeters;
import org.lmsgateway.launch.service.person.LaunchPersonRepository;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.InvalidCursorException;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.UniqueViolation;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenantconfig.limit.LimitSettings;

abstract class LaunchRepositorySuite extends PersistenceSuite {

  private static final int THREADS = 20;

  LaunchRepositorySuite(EmbeddedDatabase database) {
    super(database);
  }

  private static LaunchOrigin origin(TenantId tenant) {
    return new LaunchOrigin(Optional.of(tenant), Optional.empty(), Optional.empty());
  }

  private static Launch accepted(TenantId tenant, String nonce, String code, Instant time) {
    var sealed = new SealedLaunch(code, time.plusSeconds(60), "{sealed}");
    return Launch.accepted(unique().substring(0, 9), origin(tenant), nonce, time, sealed, time);
  }

  private Launch stored(TenantId tenant, Instant time) {
    var launch = accepted(tenant, unique(), unique(), time);
    new WrittenLaunches(source()).add(launch);
    return launch;
  }

  @Test
  void rehearsalLeavesNothing() throws SQLException {
    var code = unique();
    var launch = accepted(new TenantId(unique()), unique(), code, NOW);
    var insert = new LaunchInsert(source());

    insert.rehearse(launch);

    Optional<Launch> rehearsed =
        with(entities -> new LaunchRepository(entities).findByCode(code, NOW));
    assertThat(rehearsed).isEmpty();
    insert.add(launch, Optional.empty());
    Optional<Launch> written =
        with(entities -> new LaunchRepository(entities).findByCode(code, NOW));
    assertThat(written).isPresent();
  }

  @Test
  void readsAnAcceptedLaunchAsItWasWritten() {
    var tenant = new TenantId(unique());
    var code = unique();
    var launch = accepted(tenant, unique(), code, NOW);
    new WrittenLaunches(source()).add(launch);

    var read = with(entities -> new LaunchRepository(entities).findByCode(code, NOW)).orElseThrow();

    assertThat(read.id()).isEqualTo(launch.id());
    assertThat(read.reference()).isEqualTo(launch.reference());
    assertThat(read.occurredAt()).isEqualTo(NOW);
    assertThat(read.origin()).isEqualTo(origin(tenant));
    assertThat(read.result()).isEqualTo(LaunchResult.ACCEPTED);
    assertThat(read.payload()).contains("{sealed}");
    assertThat(read.isSwapped()).isFalse();
    assertThat(read.isCodeExpired(NOW.plusSeconds(60))).isFalse();
    assertThat(read.isCodeExpired(NOW.plusSeconds(61))).isTrue();
  }

  @Test
  void readsARefusedLaunchAsItWasWritten() {
    var reference = unique().substring(0, 9).toUpperCase(Locale.ROOT);
    var refusal = new Refusal(LaunchReason.DEPLOYMENT_OTHER_THAN_LOGIN, reference, "x".repeat(600));
    new WrittenLaunches(source()).add(Launch.refused(refusal, LaunchOrigin.UNKNOWN, NOW));

    var page =
        with(
            entities ->
                new LaunchRepository(entities)
                    .list(
                        Optional.empty(),
                        LaunchFilter.byReference(reference),
                        PageRequest.first(10)));

    assertThat(page.items()).hasSize(1);
    assertThat(page.items().get(0).reason()).contains(LaunchReason.DEPLOYMENT_OTHER_THAN_LOGIN);
    assertThat(page.items().get(0).detail()).hasSize(500);
    assertThat(page.items().get(0).origin()).isEqualTo(LaunchOrigin.UNKNOWN);
  }

  @Test
  void storesEveryReason() {
    for (var reason : LaunchReason.values()) {
      var refusal = new Refusal(reason, unique().substring(0, 9), "");
      new WrittenLaunches(source()).add(Launch.refused(refusal, LaunchOrigin.UNKNOWN, NOW));
    }
  }

  @Test
  void consumesANonceOnceAndRefusalsConsumeNone() {
    var tenant = new TenantId(unique());
    var nonce = unique();
    new WrittenLaunches(source()).add(accepted(tenant, nonce, unique(), NOW));

    var fault =
        catchThrowable(
            () -> new WrittenLaunches(source()).add(accepted(tenant, nonce, unique(), NOW)));

    assertThat(UniqueViolation.isIn(fault)).isTrue();
  }

  @Test
  void acceptsOneOfTwentyLaunchesWithTheSameNonce() throws Exception {
    var nonce = unique();
    var origin = origin(new TenantId(unique()));

    var results = atOnce(() -> accept(origin, nonce));

    assertThat(results).containsOnlyOnce(true).hasSize(THREADS);
  }

  private boolean accept(LaunchOrigin origin, String nonce) {
    var recorder =
        new LaunchRecorder(
            new LaunchInsert(source()),
            TestMeters.launches(),
            new References(TestKeys.RANDOM),
            new LaunchLimits(new LimitSettings(1, 1, List.of()), Clock.systemUTC()),
            Clock.fixed(NOW, ZoneOffset.UTC));
    var sealed = new SealedLaunch(unique(), NOW.plusSeconds(60), "{sealed}");
    return recorder.accept(unique().substring(0, 9), origin, nonce, NOW, sealed);
  }

  @Test
  void givesALaunchToOneOfTwentyWhoClaimIt() throws Exception {
    var launch = stored(new TenantId(unique()), NOW);

    var results = atOnce(() -> with(entities -> new LaunchRepository(entities).claim(launch, NOW)));

    assertThat(results).containsOnlyOnce(true).hasSize(THREADS);
  }

  private static List<Boolean> atOnce(Callable<Boolean> work) throws Exception {
    var threads = Executors.newFixedThreadPool(THREADS);
    try {
      var results = new ArrayList<Boolean>();
      for (Future<Boolean> result : threads.invokeAll(Collections.nCopies(THREADS, work))) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void forgetsTheDataOfAClaimedLaunch() {
    var tenant = new TenantId(unique());
    var launch = stored(tenant, NOW);

    inTransaction(entities -> new LaunchRepository(entities).claim(launch, NOW));

    var read = with(entities -> entities.find(Launch.class, launch.id()));
    assertThat(read.isSwapped()).isTrue();
    assertThat(read.payload()).isEmpty();
  }

  @Test
  void wipesTheDataOfLaunchesWhoseCodeHasRunOut() {
    var tenant = new TenantId(unique());
    var old = stored(tenant, NOW.minus(Duration.ofMinutes(5)));
    var before = stored(tenant, NOW.minus(Duration.ofMinutes(6)));
    var fresh = stored(tenant, NOW);

    inTransaction(
        entities ->
            new LaunchRepository(entities).wipeBefore(NOW, NOW.minus(Duration.ofMinutes(5))));

    assertThat(with(entities -> entities.find(Launch.class, old.id())).payload()).isEmpty();
    assertThat(with(entities -> entities.find(Launch.class, before.id())).payload()).isPresent();
    assertThat(with(entities -> entities.find(Launch.class, fresh.id())).payload()).isPresent();
  }

  @Test
  void keepsWhoLaunchedUntilItsTimeIsOverOrItMayNotBeSeen() {
    var tenant = tenant();
    var other = tenant();
    person(tenant.id(), "old", NOW.minus(Duration.ofDays(401)));
    person(tenant.id(), "kept", NOW);
    person(other.id(), "hidden", NOW);
    inTransaction(
        entities -> entities.find(Tenant.class, tenant.id().value()).showPersonsInLaunches(true));

    inTransaction(
        entities -> {
          var persons = new LaunchPersonRepository(entities);
          persons.purgeBefore(NOW.minus(Duration.ofDays(400)), 1000);
          persons.purgeHidden(1000);
        });

    assertThat(hashes(tenant.id(), "old", "kept")).containsExactly("kept");
    assertThat(hashes(other.id(), "hidden")).isEmpty();
    assertThat(hashes(other.id(), "kept")).isEmpty();
  }

  private void person(TenantId tenant, String hash, Instant time) {
    var sealed = new SealedPerson(hash, "{sealed}");
    var launch = accepted(tenant, unique(), unique(), NOW);
    new WrittenLaunches(source())
        .add(launch, Optional.of(new LaunchPerson(launch.id(), tenant, sealed, time)));
  }

  @Test
  void writesNoLaunchWithoutWhoMadeIt() {
    var tenant = new TenantId(unique());
    var known = stored(tenant, NOW);
    var person = new LaunchPerson(known.id(), tenant, new SealedPerson("who", "{sealed}"), NOW);
    var launches = new WrittenLaunches(source());
    launches.add(accepted(tenant, unique(), unique(), NOW), Optional.of(person));
    var other = accepted(tenant, unique(), unique(), NOW);

    var fault = catchThrowable(() -> launches.add(other, Optional.of(person)));

    assertThat(UniqueViolation.isIn(fault)).isTrue();
    assertThat(isThere(other)).isFalse();
  }

  private List<String> hashes(TenantId tenant, String... wanted) {
    return with(entities -> new LaunchPersonRepository(entities).of(tenant, List.of(wanted)))
        .stream()
        .map(LaunchPerson::nameHash)
        .toList();
  }

  private boolean isThere(Launch launch) {
    return with(entities -> entities.find(Launch.class, launch.id()) != null);
  }

  @Test
  void purgesTheRecordsBeforeATimeOldestFirstAndNoMoreThanAsked() {
    var tenant = new TenantId(unique());
    var longAgo = NOW.minus(Duration.ofDays(400));
    var oldest = stored(tenant, longAgo);
    var old = stored(tenant, longAgo.plusSeconds(1));
    var kept = stored(tenant, longAgo.plusSeconds(2));

    var purged = purgeBefore(longAgo.plusSeconds(2), 1);

    assertThat(purged).isEqualTo(1);
    assertThat(isThere(oldest)).isFalse();
    assertThat(isThere(old)).isTrue();
    assertThat(purgeBefore(longAgo.plusSeconds(2), 10)).isEqualTo(1);
    assertThat(purgeBefore(longAgo.plusSeconds(2), 10)).isZero();
    assertThat(isThere(kept)).isTrue();
  }

  private int purgeBefore(Instant time, int most) {
    return with(entities -> new LaunchRepository(entities).purgeBefore(time, most));
  }

  @Test
  void listsATenantsLaunchesLatestFirstPageByPage() {
    var tenant = new TenantId(unique());
    var ids = new ArrayList<String>();
    // Two at the same time, which the id then orders.
    for (int second : new int[] {0, 1, 1, 2, 3}) {
      ids.add(stored(tenant, NOW.plusSeconds(second)).id());
    }
    stored(new TenantId(unique()), NOW);

    var seen = new ArrayList<Launch>();
    String cursor = null;
    do {
      var request = new PageRequest(cursor, 2);
      var page =
          with(
              entities ->
                  new LaunchRepository(entities)
                      .list(Optional.of(tenant), LaunchFilter.ALL, request));
      assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
      seen.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);

    assertThat(seen).extracting(Launch::id).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(seen).extracting(Launch::occurredAt).isSortedAccordingTo(Comparator.reverseOrder());
  }

  private List<Launch> found(TenantId tenant, LaunchFilter filter) {
    return with(entities ->
            new LaunchRepository(entities).list(Optional.of(tenant), filter, PageRequest.first(10)))
        .items();
  }

  private static LaunchFilter filter(
      LaunchResult result, LaunchReason reason, RegistrationId registration, AppId app) {
    return new LaunchFilter(
        Optional.empty(),
        Optional.ofNullable(result),
        Optional.ofNullable(reason),
        Optional.ofNullable(registration),
        Optional.ofNullable(app),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void findsLaunchesByOutcomeReasonRegistrationAndApp() {
    var tenant = new TenantId(unique());
    var registration = RegistrationId.random();
    var app = new AppId(unique());
    var origin = new LaunchOrigin(Optional.of(tenant), Optional.of(registration), Optional.of(app));
    var refusal = new Refusal(LaunchReason.TOKEN_EXPIRED, unique().substring(0, 9), "");
    var refused = Launch.refused(refusal, origin, NOW);
    new WrittenLaunches(source()).add(refused);
    var accepted = stored(tenant, NOW);

    assertThat(found(tenant, filter(LaunchResult.ACCEPTED, null, null, null)))
        .containsExactly(accepted);
    assertThat(found(tenant, filter(LaunchResult.REFUSED, null, null, null)))
        .containsExactly(refused);
    assertThat(found(tenant, filter(null, LaunchReason.TOKEN_EXPIRED, null, null)))
        .containsExactly(refused);
    assertThat(found(tenant, filter(null, LaunchReason.STATE_EXPIRED, null, null))).isEmpty();
    assertThat(found(tenant, filter(null, null, registration, null))).containsExactly(refused);
    assertThat(found(tenant, filter(null, null, null, app))).containsExactly(refused);
  }

  @Test
  void findsLaunchesFromAMomentOnAndBeforeAnother() {
    var tenant = new TenantId(unique());
    stored(tenant, NOW.minusSeconds(1));
    var first = stored(tenant, NOW);
    stored(tenant, NOW.plusSeconds(1));
    var hour =
        new LaunchFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(NOW),
            Optional.of(NOW.plusSeconds(1)));

    assertThat(found(tenant, hour)).containsExactly(first);
  }

  @Test
  void keepsWhatALaunchSaid() {
    var facts = LaunchFacts.NONE.with(LaunchFact.ISSUER, "https://lms.example/a=b");
    var tenant = new TenantId(unique());
    var refusal = new Refusal(LaunchReason.TOKEN_EXPIRED, unique().substring(0, 9), "");
    var launch = Launch.refused(refusal, origin(tenant).knowing(facts), NOW);
    new WrittenLaunches(source()).add(launch);

    var read = find(entities -> new LaunchRepository(entities).find(launch.id())).orElseThrow();

    assertThat(read.facts()).isEqualTo(facts);
  }

  @Test
  void namesRegistrationsAndAppsThatStillExist() {
    var tenant = tenant().id();
    var app = app("Stars", tenant);
    var registration = registration("Moodle", tenant, app);
    inTransaction(entities -> entities.persist(registration));
    var id = registration.id().value();

    var names =
        with(entities -> new LaunchRepository(entities).registrationNames(List.of(id, unique())));
    var appNames =
        with(entities -> new LaunchRepository(entities).appNames(List.of(app.id().value())));

    assertThat(names).containsExactly(Map.entry(id, "Moodle"));
    assertThat(appNames).containsExactly(Map.entry(app.id().value(), "Stars"));
  }

  @Test
  void refusesTheCursorOfAnotherList() {
    var request = new PageRequest(new Cursor("Stars", "id").toString(), 2);

    assertThatThrownBy(
            () ->
                inTransaction(
                    entities ->
                        new LaunchRepository(entities)
                            .list(Optional.empty(), LaunchFilter.ALL, request)))
        .isInstanceOf(InvalidCursorException.class);
  }
}
