package org.lmsgateway.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditChange;
import org.lmsgateway.audit.AuditEvent;
import org.lmsgateway.audit.AuditFilter;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditTrail;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.InvalidCursorException;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenantconfig.audit.AuditSettings;

abstract class AuditTrailSuite extends PersistenceSuite {

  private static final PageRequest ALL = PageRequest.first(100);
  private static final Duration DELAY = Duration.ofSeconds(10);

  private Callers callers;
  private SettableClock clock;
  private TenantId tenant;
  private final AuditSettings settings = new AuditSettings(Duration.ofDays(2), DELAY);

  AuditTrailSuite(EmbeddedDatabase database) {
    super(database);
  }

  @BeforeEach
  void begin() {
    callers = new Callers();
    clock = new SettableClock();
    tenant = new TenantId(unique());
  }

  private void record(AuditAction action, AuditSubject subject, String before, String after) {
    inTransaction(
        entities ->
            new AuditLogBean(new AuditRepository(entities), callers, clock)
                .record(
                    action,
                    subject,
                    AuditedFields.NONE.with("name", before),
                    AuditedFields.NONE.with("name", after)));
  }

  private AuditSubject subject(String name) {
    return new AuditSubject(tenant, "app", unique(), name);
  }

  private Page<AuditEvent> read(Function<AuditTrail, Page<AuditEvent>> work) {
    return with(
        entities ->
            work.apply(
                new AuditTrailBean(
                    new AuditRepository(entities),
                    new AuditLogBean(new AuditRepository(entities), callers, clock),
                    callers,
                    settings,
                    clock)));
  }

  private static AuditFilter about(String object) {
    return new AuditFilter(null, null, null, null, null, object, null);
  }

  @Test
  void tellsWhoChangedWhatFromWhatToWhat() {
    callers.adminOf(tenant);
    var app = subject("Quiz");

    record(AuditAction.CHANGED, app, "Quizz", "Quiz");

    var event = read(trail -> trail.history("app", app.id(), ALL)).items().get(0);
    assertThat(event.actor()).isEqualTo("admin");
    assertThat(event.actorName()).isEqualTo("Anna");
    assertThat(event.time()).isEqualTo(SettableClock.START);
    assertThat(event.subjectName()).isEqualTo("Quiz");
    assertThat(event.changes()).containsExactly(new AuditChange("name", "Quizz", "Quiz"));
  }

  @Test
  void writesNothingWhereNothingChanged() {
    callers.adminOf(tenant);
    var app = subject("Quiz");

    record(AuditAction.CHANGED, app, "Quiz", "Quiz");

    assertThat(read(trail -> trail.history("app", app.id(), ALL)).items()).isEmpty();
  }

  @Test
  void pagesThroughEntriesOfTheSameMomentWithoutLossOrRepetition() {
    callers.adminOf(tenant);
    for (int number = 0; number < 5; number++) {
      record(AuditAction.CREATED, subject("a" + number), null, "a" + number);
    }

    var names = new ArrayList<String>();
    String cursor = null;
    do {
      var request = new PageRequest(cursor, 2);
      var page = read(trail -> trail.list(AuditFilter.ALL, request));
      page.items().forEach(event -> names.add(event.subjectName()));
      cursor = page.next();
    } while (cursor != null);

    assertThat(names).containsExactlyInAnyOrder("a0", "a1", "a2", "a3", "a4");
  }

  @Test
  void hidesTheEntriesOfAnotherTenant() {
    callers.adminOf(tenant);
    var app = subject("Quiz");
    record(AuditAction.CREATED, app, null, "Quiz");

    callers.adminOf(new TenantId(unique()));

    assertThat(read(trail -> trail.history("app", app.id(), ALL)).items()).isEmpty();
    assertThat(read(trail -> trail.list(about(app.id()), ALL)).items()).isEmpty();
    clock.advance(DELAY.plusSeconds(1));
    assertThat(read(trail -> trail.after(ALL)).items()).isEmpty();
  }

  @Test
  void doesNotNameOperatorsToATenant() {
    callers.operator();
    var app = subject("Quiz");
    record(AuditAction.CREATED, app, null, "Quiz");

    callers.adminOf(tenant);
    var event = read(trail -> trail.list(about("qui"), ALL)).items().get(0);

    assertThat(event.actor()).isEqualTo(AuditEvent.OPERATOR);
    assertThat(event.actorName()).isEmpty();
    var byName = new AuditFilter(null, null, "olg", null, null, app.id(), null);
    assertThat(read(trail -> trail.list(byName, ALL)).items()).isEmpty();
    callers.operator();
    assertThat(read(trail -> trail.list(byName, ALL)).items()).hasSize(1);
  }

  @Test
  void operatorFiltersByTenant() {
    callers.adminOf(tenant);
    var app = subject("Quiz");
    record(AuditAction.CREATED, app, null, "Quiz");
    callers.operator();

    assertThat(names(ofTenants(app, tenant.value()))).containsExactly("Quiz");
    assertThat(names(ofTenants(app, unique()))).isEmpty();
  }

  private static AuditFilter ofTenants(AuditSubject subject, String tenant) {
    return new AuditFilter(null, null, null, null, null, subject.id(), Set.of(tenant));
  }

  @Test
  void filtersByTimeActionKindAndPerson() {
    callers.adminOf(tenant);
    record(AuditAction.CREATED, subject("100% sure"), null, "x");
    clock.advance(Duration.ofHours(1));
    record(AuditAction.DELETED, subject("other"), "x", null);

    assertThat(names(new AuditFilter(clock.instant(), null, null, null, null, null, null)))
        .containsExactly("other");
    assertThat(names(new AuditFilter(null, clock.instant(), null, null, null, null, null)))
        .containsExactly("100% sure");
    assertThat(names(new AuditFilter(null, null, null, AuditAction.DELETED, null, null, null)))
        .containsExactly("other");
    assertThat(names(new AuditFilter(null, null, null, null, "tenant", null, null))).isEmpty();
    assertThat(names(new AuditFilter(null, null, null, null, null, null, Set.of()))).isEmpty();
    assertThat(names(new AuditFilter(null, null, "ANN", null, null, "100%", null)))
        .containsExactly("100% sure");
    assertThat(names(about("1_0"))).isEmpty();
  }

  private Iterable<String> names(AuditFilter filter) {
    return read(trail -> trail.list(filter, ALL)).items().stream()
        .map(AuditEvent::subjectName)
        .toList();
  }

  @Test
  void streamsWhatHasSettledAndGoesOnWhereItEnded() {
    callers.adminOf(tenant);
    record(AuditAction.CREATED, subject("first"), null, "x");
    assertThat(read(trail -> trail.after(ALL)).items()).isEmpty();

    clock.advance(DELAY.plusSeconds(1));
    record(AuditAction.CREATED, subject("second"), null, "x");
    var first = read(trail -> trail.after(ALL));
    assertThat(first.items()).extracting(AuditEvent::subjectName).containsExactly("first");

    clock.advance(DELAY.plusSeconds(1));
    var second = read(trail -> trail.after(new PageRequest(first.next(), 100)));
    assertThat(second.items()).extracting(AuditEvent::subjectName).containsExactly("second");
    assertThat(read(trail -> trail.after(new PageRequest(second.next(), 100))).next())
        .isEqualTo(second.next());
  }

  @Test
  void saysThatTheLogItselfWasExported() {
    callers.adminOf(tenant);

    read(trail -> trail.export(AuditFilter.ALL, ALL));

    var event = read(trail -> trail.list(AuditFilter.ALL, ALL)).items().get(0);
    assertThat(event.action()).isEqualTo(AuditAction.EXPORTED);
    assertThat(event.subjectType()).isEqualTo("audit-log");
  }

  @Test
  void refusesACursorOfAnotherList() {
    callers.adminOf(tenant);
    var request = new PageRequest(new Cursor("Quiz", "1").toString(), 10);

    assertThatThrownBy(() -> read(trail -> trail.list(AuditFilter.ALL, request)))
        .isInstanceOf(InvalidCursorException.class);
  }

  @Test
  void takesDownWhoSignedInThoughNobodyHadBefore() {
    var anna = new Caller("account:anna", "Anna", tenant.value(), null, Set.of(Role.ADMIN));
    var session = new AuditSubject(tenant, "session", anna.subject(), "");

    inTransaction(
        entities ->
            new AuditLogBean(new AuditRepository(entities), callers, clock)
                .recordFor(anna, AuditAction.SIGNED_IN, session, "password"));

    callers.adminOf(tenant);
    var event = read(trail -> trail.list(AuditFilter.ALL, ALL)).items().get(0);
    assertThat(event.actorName()).isEqualTo("Anna");
    assertThat(event.detail()).isEqualTo("password");
  }

  @Test
  void knowsWhetherAnEntryWasWrittenSince() {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var one = new AuditSubject(tenant, "person", "one" + tenant, "");
    var other = new AuditSubject(tenant, "person", "other" + tenant, "");

    inTransaction(
        entities ->
            log(entities).recordFor(Caller.ANONYMOUS, AuditAction.SIGN_IN_FAILED, one, "OFF S-1"));

    assertThat(has(AuditAction.SIGN_IN_FAILED, one, "OFF ", now)).isTrue();
    assertThat(has(AuditAction.SIGN_IN_FAILED, one, "WRONG ", now)).isFalse();
    assertThat(has(AuditAction.SIGN_IN_FAILED, other, "OFF ", now)).isFalse();
    assertThat(has(AuditAction.SIGNED_IN, one, "OFF ", now)).isFalse();
    assertThat(has(AuditAction.SIGN_IN_FAILED, one, "OFF ", now.plusSeconds(1))).isFalse();
    callers.adminOf(tenant);
    var event = read(trail -> trail.list(AuditFilter.ALL, ALL)).items().get(0);
    assertThat(event.actor()).isEqualTo("anonymous");
  }

  private AuditLogBean log(EntityManager entities) {
    return new AuditLogBean(new AuditRepository(entities), callers, clock);
  }

  private boolean has(AuditAction action, AuditSubject subject, String detail, Instant since) {
    return with(entities -> log(entities).has(action, subject, detail, since));
  }

  @Test
  void takesDownTheFieldsThatChangedForSomebodyElse() {
    var anna = new Caller("account:anna", "Anna", tenant.value(), null, Set.of(Role.ADMIN));
    var subject = new AuditSubject(tenant, "person", anna.subject(), "");
    var admin = AuditedFields.NONE.with("roles", "ADMIN");
    var educator = AuditedFields.NONE.with("roles", "EDUCATOR");

    inTransaction(
        entities -> {
          log(entities).recordFor(anna, AuditAction.CHANGED, subject, admin, admin);
          log(entities).recordFor(anna, AuditAction.CHANGED, subject, admin, educator);
        });

    callers.adminOf(tenant);
    var events = read(trail -> trail.list(AuditFilter.ALL, ALL)).items();
    assertThat(events).hasSize(1);
    assertThat(events.get(0).changes())
        .containsExactly(new AuditChange("roles", "ADMIN", "EDUCATOR"));
  }

  @Test
  void forgetsWhatIsPastItsRetention() {
    callers.adminOf(tenant);
    clock.advance(Duration.ofDays(-1000));
    record(AuditAction.CREATED, subject("old"), null, "x");
    clock.advance(Duration.ofDays(1));
    record(AuditAction.CREATED, subject("young"), null, "x");

    clock.advance(Duration.ofDays(1).plusSeconds(1));
    inTransaction(
        entities ->
            new AuditCleanup(new AuditRepository(entities), settings, null, clock).cleanUp());

    assertThat(names(AuditFilter.ALL)).containsExactly("young");
  }
}
