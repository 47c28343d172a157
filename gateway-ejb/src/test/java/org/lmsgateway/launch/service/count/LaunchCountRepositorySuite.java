package org.lmsgateway.launch.service.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.SealedLaunch;
import org.lmsgateway.launch.count.DailyCount;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.refusal.Refusal;
import org.lmsgateway.launch.service.LaunchRepository;
import org.lmsgateway.launch.service.WrittenLaunches;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.traffic.Traffic;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.SettableClock;

/** The counts of a gateway whose launches are all of one afternoon and of the days before. */
abstract class LaunchCountRepositorySuite extends PersistenceSuite {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

  private SettableClock clock;
  private final Callers callers = new Callers();
  private Registration registration;

  LaunchCountRepositorySuite(EmbeddedDatabase database) {
    super(database);
  }

  /** How far the timer has come is one thing for all, so each test begins with nothing. */
  @BeforeEach
  void begin() {
    clock = new SettableClock();
    inTransaction(
        entities -> {
          entities.createQuery("delete from Launch l").executeUpdate();
          entities.createQuery("delete from LaunchCount c").executeUpdate();
          new LaunchCountRepository(entities).counting().advance(Instant.EPOCH);
        });
  }

  @BeforeEach
  void register() {
    var tenant = tenant().id();
    registration = registration("Moodle", tenant, app("Stars", tenant));
    inTransaction(entities -> entities.persist(registration));
    callers.adminOf(tenant);
  }

  private void accept(Instant time) {
    var sealed = new SealedLaunch(unique(), time.plusSeconds(60), "{sealed}");
    add(Launch.accepted(reference(), LaunchOrigin.of(registration), unique(), time, sealed, time));
  }

  private void refuse(LaunchReason reason, Instant time) {
    var refusal = new Refusal(reason, reference(), "");
    add(Launch.refused(refusal, LaunchOrigin.of(registration), time));
  }

  private void add(Launch launch) {
    new WrittenLaunches(source()).add(launch);
  }

  private static String reference() {
    return unique().substring(0, 9);
  }

  private void count() {
    boolean more = true;
    while (more) {
      more =
          with(entities -> new CountingStep(new LaunchCountRepository(entities), clock).countOn());
    }
  }

  private List<DailyCount> since(LocalDate first) {
    return with(
        entities ->
            new LaunchStatisticsBean(new LaunchCountRepository(entities), callers, clock)
                .since(first));
  }

  private Map<RegistrationId, Traffic> traffic(RegistrationId... ids) {
    return with(
        entities ->
            new RegistrationTrafficBean(new TrafficRepository(entities), callers, clock)
                .of(List.of(ids)));
  }

  private static DailyCount accepted(LocalDate day, long launches) {
    return new DailyCount(day, Optional.empty(), launches);
  }

  private static DailyCount refused(LocalDate day, LaunchReason reason, long launches) {
    return new DailyCount(day, Optional.of(reason), launches);
  }

  private Instant ago(Duration duration) {
    return clock.instant().minus(duration);
  }

  @Test
  void countsADaysLaunchesByTheWayTheyEnded() {
    accept(ago(Duration.ofHours(3)));
    accept(ago(Duration.ofHours(2)));
    refuse(LaunchReason.TOKEN_EXPIRED, ago(Duration.ofHours(1)));
    refuse(LaunchReason.SIGNATURE_INVALID, ago(Duration.ofDays(1)));

    count();

    assertThat(since(TODAY.minusDays(1)))
        .containsExactly(
            refused(TODAY.minusDays(1), LaunchReason.SIGNATURE_INVALID, 1),
            accepted(TODAY, 2),
            refused(TODAY, LaunchReason.TOKEN_EXPIRED, 1));
  }

  @Test
  void takesDownForTheListWhenARegistrationWasLastLaunched() {
    var last = ago(Duration.ofHours(2));
    accept(ago(Duration.ofHours(3)));
    refuse(LaunchReason.TOKEN_EXPIRED, last);
    count();
    refuse(LaunchReason.SIGNATURE_INVALID, ago(Duration.ofSeconds(1)));
    count();

    var listed = with(entities -> entities.find(Registration.class, registration.id().value()));
    assertThat(listed.countedLaunchAt()).isEqualTo(last);
  }

  @Test
  void countsEachLaunchOnceHoweverOftenTheTimerComes() {
    accept(ago(Duration.ofMinutes(10)));
    count();
    count();
    clock.advance(Duration.ofMinutes(1));
    accept(ago(Duration.ofMinutes(1)).minusNanos(1000));
    count();

    assertThat(since(TODAY)).containsExactly(accepted(TODAY, 2));
  }

  @Test
  void countsWhatTheTimerHasNotSeenYetWhenSomebodyLooks() {
    accept(ago(Duration.ofMinutes(10)));
    count();
    accept(clock.instant());
    refuse(LaunchReason.TOKEN_EXPIRED, clock.instant());

    assertThat(since(TODAY))
        .containsExactly(accepted(TODAY, 2), refused(TODAY, LaunchReason.TOKEN_EXPIRED, 1));
    assertThat(traffic(registration.id()))
        .containsEntry(registration.id(), new Traffic(Optional.of(clock.instant()), 3, 1));
  }

  @Test
  void beginsAnewAtMidnightOfGreenwich() {
    var midnight = Instant.parse("2026-03-01T00:00:00Z");
    accept(midnight.minusNanos(1000));
    accept(midnight);

    count();

    assertThat(since(TODAY.minusDays(1)))
        .containsExactly(accepted(TODAY.minusDays(1), 1), accepted(TODAY, 1));
  }

  @Test
  void countsLaunchesOfNobodyForOperatorsOnly() {
    add(
        Launch.refused(
            new Refusal(LaunchReason.KEY_ID_MISSING, reference(), ""),
            LaunchOrigin.UNKNOWN,
            ago(Duration.ofHours(1))));
    count();

    assertThat(since(TODAY)).isEmpty();
    callers.operator();
    assertThat(since(TODAY))
        .anySatisfy(count -> assertThat(count.reason()).contains(LaunchReason.KEY_ID_MISSING));
  }

  @Test
  void tellsOfEachRegistrationTheLastLaunchAndThoseOfSevenDays() {
    var last = ago(Duration.ofDays(1));
    refuse(LaunchReason.TOKEN_EXPIRED, last);
    accept(ago(Duration.ofDays(6)));
    accept(ago(Duration.ofDays(7)));
    count();

    assertThat(traffic(registration.id()))
        .containsExactly(Map.entry(registration.id(), new Traffic(Optional.of(last), 2, 1)));
  }

  @Test
  void knowsTheLastLaunchAfterItsRecordIsPurged() {
    var last = ago(Duration.ofDays(100));
    accept(last);
    count();
    inTransaction(
        entities -> new LaunchRepository(entities).purgeBefore(ago(Duration.ofDays(90)), 1000));

    assertThat(traffic(registration.id()))
        .containsEntry(registration.id(), new Traffic(Optional.of(last), 0, 0));
  }

  @Test
  void tellsThatARegistrationWasNeverLaunched() {
    assertThat(traffic(registration.id())).containsEntry(registration.id(), Traffic.NONE);
    assertThat(traffic()).isEmpty();
  }

  @Test
  void tellsAnotherTenantAndNobodyNothing() {
    accept(ago(Duration.ofHours(1)));
    count();

    callers.adminOf(new TenantId(unique()));
    assertThat(since(TODAY)).isEmpty();
    assertThat(traffic(registration.id())).isEmpty();
    callers.nobody();
    assertThat(since(TODAY)).isEmpty();
    assertThat(traffic(registration.id())).isEmpty();
  }

  @Test
  void forgetsTheCountsOfOldDays() {
    accept(ago(Duration.ofDays(2)));
    accept(ago(Duration.ofHours(1)));
    count();

    inTransaction(entities -> new LaunchCountRepository(entities).purgeBefore(TODAY));

    assertThat(since(TODAY.minusDays(10))).containsExactly(accepted(TODAY, 1));
  }
}
