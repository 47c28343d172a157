package org.lmsgateway.keys.service.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.keys.SigningKey;
import org.lmsgateway.keys.rotation.KeyPhase;
import org.lmsgateway.keys.service.SigningKeyRepository;
import org.lmsgateway.keys.service.SigningKeys;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.shared.service.DatabaseMigration;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.shared.service.UniqueViolation;

/** One key follows another. */
abstract class KeyRotationSuite extends PersistenceSuite {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final EmbeddedDatabase kind;
  private final SettableClock clock = new SettableClock();

  KeyRotationSuite(EmbeddedDatabase database) {
    super(database);
    this.kind = database;
  }

  private <T> T withKeys(Function<SigningKeys, T> work) {
    return with(entities -> work.apply(keys(entities)));
  }

  private SigningKeys keys(EntityManager entities) {
    return TestKeys.signingKeys(new SigningKeyRepository(entities), TestKeys.masterKey(1), clock);
  }

  private String owner() {
    var owner = unique();
    inTransaction(entities -> keys(entities).ensure(KeyPurpose.GATEWAY, owner));
    return owner;
  }

  /** What the timer does, once. */
  private void timer() {
    inTransaction(entities -> new KeyRotation(keys(entities), null).rotate());
  }

  private List<KeyPhase> phases(String owner) {
    return withKeys(keys -> keys.of(KeyPurpose.GATEWAY, owner)).stream()
        .map(key -> key.phase(clock.instant()))
        .toList();
  }

  @Test
  void publishesTheNextKeyADayBeforeItTakesOver() {
    var owner = owner();
    clock.advance(Duration.ofDays(89).minusSeconds(1));
    timer();
    assertThat(phases(owner)).containsExactly(KeyPhase.CURRENT);

    clock.advance(Duration.ofSeconds(1));
    timer();
    timer();
    assertThat(phases(owner)).containsExactly(KeyPhase.NEXT, KeyPhase.CURRENT);

    clock.advance(A_DAY.minusSeconds(1));
    assertThat(phases(owner)).containsExactly(KeyPhase.NEXT, KeyPhase.CURRENT);

    clock.advance(Duration.ofSeconds(1));
    assertThat(phases(owner)).containsExactly(KeyPhase.CURRENT, KeyPhase.RETIRED);
  }

  @Test
  void removesARetiredKeyWhenNothingItSignedIsValid() {
    var owner = owner();
    clock.advance(Duration.ofDays(89));
    timer();
    clock.advance(A_DAY.plus(SigningKey.PUBLISHED_AFTER).minusSeconds(1));
    timer();
    assertThat(phases(owner)).containsExactly(KeyPhase.CURRENT, KeyPhase.RETIRED);

    clock.advance(Duration.ofSeconds(1));
    timer();

    assertThat(phases(owner)).containsExactly(KeyPhase.CURRENT);
  }

  @Test
  void neverUsesAKeyIdAgain() {
    var owner = owner();
    var first = withKeys(keys -> keys.of(KeyPurpose.GATEWAY, owner)).get(0).keyId();
    clock.advance(Duration.ofDays(89));
    timer();
    clock.advance(Duration.ofDays(4));
    timer();

    var now = withKeys(keys -> keys.of(KeyPurpose.GATEWAY, owner)).get(0);

    assertThat(now.keyId()).isNotEqualTo(first);
    assertThat(now.generation()).isEqualTo(2);
  }

  @Test
  void keepsTwoNodesFromMakingTheSameKey() {
    var owner = owner();
    var slow = entityManager();
    slow.getTransaction().begin();
    var stale = slow.createQuery("select k from SigningKey k", SigningKey.class).getResultList();
    withKeys(keys -> keys.rotate(KeyPurpose.GATEWAY, owner));

    var material = new SigningKey.Material(unique(), "{}", "x");
    var second = new SigningKey(KeyPurpose.GATEWAY, owner, 2, material, NOW, NOW.plus(A_DAY));
    var fault = catchThrowable(() -> new SigningKeyRepository(slow).add(second));

    assertThat(stale).isNotEmpty();
    assertThat(UniqueViolation.isIn(fault)).isTrue();
    slow.getTransaction().rollback();
    slow.close();
    assertThat(phases(owner)).containsExactly(KeyPhase.NEXT, KeyPhase.CURRENT);
  }

  @Test
  void removesAllKeysOfAnOwner() {
    var owner = owner();

    inTransaction(entities -> keys(entities).remove(KeyPurpose.GATEWAY, owner));

    assertThat(phases(owner)).isEmpty();
  }

  @Test
  void takesOverTheKeysOfTheFirstSchema() throws SQLException {
    var old = kind.createMigratedTo("1");
    insert(old, "b", "2026-01-02 00:00:00+00");
    insert(old, "a", "2026-01-01 00:00:00+00");

    DatabaseMigration.migrate(old);

    try (var factory = EmbeddedDatabase.open(old);
        var entities = factory.createEntityManager()) {
      var keys = new SigningKeyRepository(entities).of(KeyPurpose.GATEWAY, "gateway");
      assertThat(keys).extracting(SigningKey::keyId).containsExactly("b", "a");
      assertThat(keys).extracting(SigningKey::generation).containsExactly(2, 1);
      assertThat(keys).allMatch(key -> key.phase(NOW) == KeyPhase.CURRENT);
    }
  }

  private static void insert(DataSource source, String id, String time) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into signing_key (key_id, purpose, owner, public_jwk, encrypted_jwk, created_at)"
              + " values ('"
              + id
              + "', 'GATEWAY', 'gateway', '{}', 'x', timestamp with time zone '"
              + time
              + "')");
    }
  }
}
