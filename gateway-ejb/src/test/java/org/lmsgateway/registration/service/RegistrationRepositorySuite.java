package org.lmsgateway.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.AuditEntry;
import org.lmsgateway.audit.service.AuditLogBean;
import org.lmsgateway.audit.service.AuditRepository;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationOutcome;
import org.lmsgateway.registration.RegistrationOutcome.Rejected;
import org.lmsgateway.registration.RegistrationOutcome.Saved;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.RollbackSwitch;
import org.lmsgateway.shared.service.UniqueViolation;

abstract class RegistrationRepositorySuite extends PersistenceSuite {

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  RegistrationRepositorySuite(EmbeddedDatabase database) {
    super(database);
  }

  private Registration stored(String name, TenantId tenant) {
    var registration = registration(name, tenant, app("App", tenant));
    inTransaction(entities -> new RegistrationRepository(entities).add(registration));
    return registration;
  }

  @Test
  void readsARegistrationAsItWasWritten() {
    var tenant = tenant().id();
    var written = stored("Canvas", tenant);

    var read = with(entities -> new RegistrationRepository(entities).find(written.id()).get());

    assertThat(read.tenant()).isEqualTo(tenant);
    assertThat(read.name()).isEqualTo("Canvas");
    assertThat(read.platform()).isEqualTo(written.platform());
    assertThat(read.addresses()).isEqualTo(written.addresses());
    assertThat(read.rules()).isEqualTo(written.rules());
    assertThat(read.status()).isEqualTo(written.status());
    assertThat(read.createdAt()).isEqualTo(NOW);
  }

  @Test
  void changesDeploymentsAndApps() {
    var tenant = tenant().id();
    var id = stored("Canvas", tenant).id();
    var other = app("Other", tenant);

    inTransaction(
        entities ->
            new RegistrationRepository(entities)
                .find(id)
                .get()
                .change(details("Moodle", unique(), other), NOW.plusSeconds(1)));

    var read = with(entities -> new RegistrationRepository(entities).find(id).get());
    assertThat(read.name()).isEqualTo("Moodle");
    assertThat(read.rules().apps()).containsExactly(other.id());
    assertThat(read.changedAt()).isEqualTo(NOW.plusSeconds(1));
  }

  @Test
  void refusesTheSecondOfTwoChangesAtTheSameTime() {
    var tenant = tenant().id();
    var app = app("App", tenant);
    var id = stored("Canvas", tenant).id();
    var slow = entityManager();
    slow.getTransaction().begin();
    var stale = new RegistrationRepository(slow).find(id).get();
    inTransaction(
        entities ->
            new RegistrationRepository(entities)
                .find(id)
                .get()
                .change(details("First", unique(), app), NOW));

    stale.change(details("Second", unique(), app), NOW);

    assertThatThrownBy(() -> slow.getTransaction().commit())
        .isInstanceOf(RollbackException.class)
        .hasCauseInstanceOf(OptimisticLockException.class);
    slow.close();
  }

  @Test
  void keepsTheSameClientFromBeingRegisteredTwice() {
    var first = stored("First", tenant().id());
    var other = tenant().id();
    var app = app("App", other);
    var second =
        new Registration(
            RegistrationId.random(), other, details("Second", first.clientId(), app), NOW);

    var fault =
        catchThrowable(
            () -> inTransaction(entities -> new RegistrationRepository(entities).add(second)));

    assertThat(UniqueViolation.isIn(fault)).isTrue();
  }

  @Test
  void findsByClientAndByIssuer() {
    var registration = stored("Canvas", tenant().id());
    var issuer = registration.issuer();

    assertThat(
            find(
                entities ->
                    new RegistrationRepository(entities)
                        .findByClient(issuer, registration.clientId())))
        .contains(registration);
    assertThat(find(entities -> new RegistrationRepository(entities).findByClient(issuer, "x")))
        .isEmpty();
    stored("Canvas 2", tenant().id());
    stored("Canvas 3", tenant().id());
    assertThat(all(entities -> new RegistrationRepository(entities).someByIssuer(issuer)))
        .hasSize(2);
  }

  @Test
  void listsATenantsRegistrationsInTheOrderOfNamesPageByPage() {
    var tenant = tenant().id();
    for (var name : List.of("b", "a", "c", "b")) {
      stored(name, tenant);
    }
    stored("a", tenant().id());

    var first = page(tenant, null);
    var second = page(tenant, first.next());

    assertThat(first.items()).extracting(Registration::name).containsExactly("a", "b", "b");
    assertThat(second.items()).extracting(Registration::name).containsExactly("c");
    assertThat(second.next()).isNull();
  }

  private Page<Registration> page(TenantId tenant, String cursor) {
    return with(
        entities ->
            new RegistrationRepository(entities)
                .list(Optional.of(tenant), new PageRequest(cursor, 3)));
  }

  @Test
  void removesARegistrationWithItsDeployments() {
    var id = stored("Canvas", tenant().id()).id();

    inTransaction(
        entities -> {
          var registrations = new RegistrationRepository(entities);
          registrations.remove(registrations.find(id).get());
        });

    assertThat(find(entities -> new RegistrationRepository(entities).find(id))).isEmpty();
  }

  @Test
  void savesARegistrationWithItsKeyAndItsAuditEntry() {
    var tenant = tenant().id();
    var id = RegistrationId.random();
    var details = details("Canvas", unique(), app("App", tenant));

    var outcome = with(entities -> add(entities, id, tenant, details));

    assertThat(outcome).isInstanceOf(Saved.class);
    assertThat(find(entities -> TestKeys.toolKeys(entities, CLOCK).publicKeySet(id.value())))
        .isPresent();
    assertThat(audited(id)).isEqualTo(1);
  }

  @Test
  void savesNothingOfARegistrationWhoseClientIsThereAlready() {
    var clientId = stored("First", tenant().id()).clientId();
    var tenant = tenant().id();
    var id = RegistrationId.random();
    var details = details("Second", clientId, app("App", tenant));

    var outcome = with(entities -> add(entities, id, tenant, details));

    assertThat(outcome).isEqualTo(new Rejected(List.of(RegistrationEntry.DUPLICATE)));
    assertThat(find(entities -> TestKeys.toolKeys(entities, CLOCK).publicKeySet(id.value())))
        .isEmpty();
    assertThat(audited(id)).isZero();
  }

  @Test
  void rejectsAChangeToAClientThatIsThereAlready() {
    var clientId = stored("First", tenant().id()).clientId();
    var tenant = tenant().id();
    var second = stored("Second", tenant);
    var details = details("Second", clientId, app("App", tenant));

    var outcome = with(entities -> change(entities, second.id(), details));

    assertThat(outcome).isEqualTo(new Rejected(List.of(RegistrationEntry.DUPLICATE)));
    var read = with(entities -> new RegistrationRepository(entities).find(second.id()).get());
    assertThat(read.clientId()).isEqualTo(second.clientId());
  }

  private static RegistrationOutcome add(
      EntityManager entities, RegistrationId id, TenantId tenant, RegistrationDetails details) {
    var rollback = new RollbackSwitch();
    var outcome = entry(entities, rollback).add(id, tenant, details);
    return end(entities, rollback, outcome);
  }

  private static RegistrationOutcome change(
      EntityManager entities, RegistrationId id, RegistrationDetails details) {
    var rollback = new RollbackSwitch();
    var outcome = entry(entities, rollback).change(id, details);
    return end(entities, rollback, outcome);
  }

  private static RegistrationOutcome end(
      EntityManager entities, RollbackSwitch rollback, RegistrationOutcome outcome) {
    if (rollback.isThrown()) {
      entities.getTransaction().setRollbackOnly();
    }
    return outcome;
  }

  private static RegistrationEntry entry(EntityManager entities, RollbackSwitch rollback) {
    var audit = new AuditLogBean(new AuditRepository(entities), new Callers(), CLOCK);
    return new RegistrationEntry(
        new RegistrationRepository(entities),
        TestKeys.toolKeys(entities, CLOCK),
        audit,
        CLOCK,
        rollback.context());
  }

  private long audited(RegistrationId id) {
    return with(
        entities ->
            entities
                .createQuery("select e from AuditEntry e where e.subjectId = :id", AuditEntry.class)
                .setParameter("id", id.value())
                .getResultStream()
                .count());
  }
}
