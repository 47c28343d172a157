package org.lmsgateway.moodle.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.SettableClock;

/** The tokens of registrations, in a database. */
class MoodleTokensTest extends PersistenceSuite {

  private AuditInMemory audit;
  private Registration registration;

  MoodleTokensTest() {
    super(EmbeddedDatabase.H2);
  }

  @BeforeEach
  void register() {
    audit = new AuditInMemory();
    var tenant = tenant().id();
    registration = registration("Moodle", tenant, app("App", tenant));
    inTransaction(entities -> entities.persist(registration));
  }

  private MoodleTokens tokens(EntityManager entities) {
    return new MoodleTokens(
        new MoodleAccessRepository(entities), TestKeys.secretBox(), audit, new SettableClock());
  }

  private void enter(String token) {
    inTransaction(entities -> tokens(entities).enter(registration, token));
  }

  private boolean remove() {
    return with(entities -> tokens(entities).remove(registration));
  }

  @Test
  void keepsTheTokenEncrypted() {
    enter("0123456789abcdef");

    assertThat(find(entities -> tokens(entities).find(registration.id())))
        .contains("0123456789abcdef");
    var kept = find(entities -> new MoodleAccessRepository(entities).find(registration.id()));
    assertThat(kept.orElseThrow().sealedToken()).doesNotContain("0123456789abcdef");
  }

  @Test
  void takesAnotherTokenAndForgetsIt() {
    enter("0123456789abcdef");
    enter("fedcba9876543210");

    assertThat(find(entities -> tokens(entities).find(registration.id())))
        .contains("fedcba9876543210");
    assertThat(remove()).isTrue();
    assertThat(remove()).isFalse();
    assertThat(audit.lines())
        .containsExactly(
            "CREATED moodle-token", "SECRET_RENEWED moodle-token", "DELETED moodle-token");
  }

  @Test
  void tokenGoesWithItsRegistration() {
    enter("0123456789abcdef");

    inTransaction(
        entities -> entities.remove(entities.find(Registration.class, registration.id().value())));

    assertThat(find(entities -> tokens(entities).find(registration.id()))).isEmpty();
  }
}
