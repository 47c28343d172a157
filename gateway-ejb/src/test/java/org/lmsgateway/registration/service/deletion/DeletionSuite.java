package org.lmsgateway.registration.service.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationOutcome;
import org.lmsgateway.registration.RegistrationOutcome.NotFound;
import org.lmsgateway.registration.RegistrationOutcome.Rejected;
import org.lmsgateway.registration.RegistrationOutcome.Saved;
import org.lmsgateway.registration.deletion.DeletedRegistration;
import org.lmsgateway.registration.service.RegistrationEntry;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.registration.service.TestEntries;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenantconfig.registration.DeletionSettings;

/** Deleted registrations, which can be restored for 30 days. */
abstract class DeletionSuite extends PersistenceSuite {

  private static final DeletionSettings SETTINGS = new DeletionSettings(Duration.ofDays(30));

  private final SettableClock clock = new SettableClock();
  private final Callers callers = new Callers();
  private final AuditInMemory audit = new AuditInMemory();
  private TenantId tenant;

  DeletionSuite(EmbeddedDatabase database) {
    super(database);
  }

  @BeforeEach
  void open() {
    tenant = tenant().id();
    callers.adminOf(tenant);
  }

  private Registration deleted(String name) {
    var registration = registration(name, tenant, app("App", tenant));
    inTransaction(entities -> new RegistrationRepository(entities).add(registration));
    inTransaction(entities -> TestKeys.toolKeys(entities, clock).ensure(registration.id().value()));
    inTransaction(entities -> entry(entities).delete(registration.id()));
    return registration;
  }

  private RegistrationEntry entry(EntityManager entities) {
    return TestEntries.entry(
        new RegistrationRepository(entities), TestKeys.toolKeys(entities, clock), audit, clock);
  }

  private <T> T withService(Function<DeletedRegistrationsBean, T> work) {
    return with(
        entities ->
            work.apply(
                new DeletedRegistrationsBean(
                    new DeletedRegistrationRepository(entities),
                    new RegistrationRepository(entities),
                    entry(entities),
                    SETTINGS,
                    callers,
                    clock)));
  }

  private RegistrationOutcome restore(Registration registration) {
    return withService(service -> service.restore(registration.id()));
  }

  private List<String> names() {
    return withService(service -> service.list(PageRequest.first(50))).items().stream()
        .map(one -> one.registration().name())
        .toList();
  }

  private boolean isThere(Registration registration) {
    return with(
        entities -> new RegistrationRepository(entities).find(registration.id()).isPresent());
  }

  private void cleanUp() {
    inTransaction(
        entities ->
            new DeletionCleanup(
                    new DeletedRegistrationRepository(entities),
                    entry(entities),
                    SETTINGS,
                    null,
                    clock)
                .cleanUp());
  }

  @Test
  void deletedRegistrationIsGoneForAllThatLookForOne() {
    var gone = deleted("Canvas");

    assertThat(isThere(gone)).isFalse();
    inTransaction(
        entities -> {
          var registrations = new RegistrationRepository(entities);
          assertThat(registrations.findByClient(gone.issuer(), gone.clientId())).isEmpty();
          assertThat(registrations.someByIssuer(gone.issuer()))
              .extracting(Registration::id)
              .doesNotContain(gone.id());
          var page = registrations.list(Optional.of(tenant), PageRequest.first(9));
          assertThat(page.items()).isEmpty();
        });
  }

  @Test
  void restoresItAsItWas() {
    var gone = deleted("Canvas");

    assertThat(restore(gone)).isInstanceOf(Saved.class);

    var back = with(entities -> new RegistrationRepository(entities).find(gone.id()).get());
    assertThat(back.rules()).isEqualTo(gone.rules());
    assertThat(back.status()).isEqualTo(gone.status());
    assertThat(find(entities -> TestKeys.toolKeys(entities, clock).publicKeySet(gone.id().value())))
        .isPresent();
    assertThat(audit.lines()).endsWith("DELETED registration", "RESTORED registration");
    assertThat(restore(gone)).as("a second time").isEqualTo(new NotFound());
  }

  @Test
  void theSameClientCanBeRegisteredAnewAndThenNotBeRestored() {
    var gone = deleted("Canvas");
    var details = details("Anew", gone.clientId(), app("App", tenant));
    var anew = new Registration(RegistrationId.random(), tenant, details, NOW);
    inTransaction(entities -> new RegistrationRepository(entities).add(anew));

    var outcome = restoreAndRollBack(gone);

    assertThat(outcome).isInstanceOf(Rejected.class);
    assertThat(((Rejected) outcome).faults().get(0).code()).isEqualTo(FieldCode.DUPLICATE_CLIENT);
    assertThat(isThere(gone)).isFalse();
    assertThat(isThere(anew)).isTrue();
  }

  private RegistrationOutcome restoreAndRollBack(Registration registration) {
    return with(
        entities -> {
          var outcome = entry(entities).restore(registration.id());
          entities.getTransaction().setRollbackOnly();
          return outcome;
        });
  }

  @Test
  void twoDeletedOnesMayHaveHadTheSameClient() {
    var first = deleted("First");
    var details = details("Second", first.clientId(), app("App", tenant));
    var second = new Registration(RegistrationId.random(), tenant, details, NOW);
    inTransaction(entities -> new RegistrationRepository(entities).add(second));
    clock.advance(Duration.ofMinutes(1));
    inTransaction(entities -> entry(entities).delete(second.id()));

    assertThat(names()).containsExactly("Second", "First");
  }

  @Test
  void listsTheLatestFirstPageByPage() {
    for (var name : List.of("a", "b", "c")) {
      deleted(name);
      clock.advance(Duration.ofMinutes(1));
    }

    Page<DeletedRegistration> first = withService(service -> service.list(PageRequest.first(2)));
    var second = withService(service -> service.list(new PageRequest(first.next(), 2)));

    assertThat(first.items())
        .extracting(one -> one.registration().name())
        .containsExactly("c", "b");
    assertThat(second.items()).extracting(one -> one.registration().name()).containsExactly("a");
    assertThat(second.next()).isNull();
  }

  @Test
  void otherTenantsSeeAndRestoreNothing() {
    var gone = deleted("Canvas");
    callers.adminOf(tenant().id());

    assertThat(names()).isEmpty();
    boolean found = withService(service -> service.find(gone.id()).isPresent());
    assertThat(found).isFalse();
    assertThat(restore(gone)).isEqualTo(new NotFound());
    callers.nobody();
    assertThat(names()).isEmpty();
    assertThat(restore(gone)).isEqualTo(new NotFound());
    callers.operator();
    assertThat(names()).contains("Canvas");
  }

  @Test
  void isGoneForGoodWhenTheTimeIsOver() {
    var gone = deleted("Canvas");
    clock.advance(Duration.ofDays(30).minusSeconds(1));
    cleanUp();
    assertThat(names()).containsExactly("Canvas");

    clock.advance(Duration.ofSeconds(2));
    assertThat(names()).isEmpty();
    assertThat(restore(gone)).isEqualTo(new NotFound());
    cleanUp();

    assertThat(find(entities -> new RegistrationRepository(entities).findDeleted(gone.id())))
        .isEmpty();
    assertThat(find(entities -> TestKeys.toolKeys(entities, clock).publicKeySet(gone.id().value())))
        .isEmpty();
  }
}
