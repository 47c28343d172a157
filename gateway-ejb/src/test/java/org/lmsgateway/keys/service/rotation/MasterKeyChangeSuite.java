package org.lmsgateway.keys.service.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.SigningKey;
import org.lmsgateway.keys.StateOutcome.Foreign;
import org.lmsgateway.keys.StateOutcome.Opened;
import org.lmsgateway.keys.StoredSecret;
import org.lmsgateway.keys.service.GatewayTokenIssue;
import org.lmsgateway.keys.service.SecretBoxBean;
import org.lmsgateway.keys.service.SigningKeyRepository;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.keys.service.vault.MasterKey;
import org.lmsgateway.keys.service.vault.PseudonymKey;
import org.lmsgateway.keys.service.vault.StoredSecretRepository;
import org.lmsgateway.keys.service.vault.Vault;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.SettableClock;

/** The master key changes from 1 to 2, and nobody outside notices. Each test has a database. */
abstract class MasterKeyChangeSuite {

  private static final MasterKey OLD = TestKeys.masterKey(1);
  private static final MasterKey BOTH = TestKeys.masterKey(2, 1);
  private static final MasterKey NEW = TestKeys.masterKey(2);
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final GatewayAddress HERE =
      new GatewayAddress(URI.create("https://gateway.example"));

  private final EmbeddedDatabase database;
  private final SettableClock clock = new SettableClock();
  private EntityManagerFactory factory;

  MasterKeyChangeSuite(EmbeddedDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    factory = EmbeddedDatabase.open(database.createMigrated());
  }

  @AfterEach
  void close() {
    factory.close();
  }

  private <T> T with(Function<EntityManager, T> work) {
    try (var entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      var result = work.apply(entities);
      entities.getTransaction().commit();
      return result;
    }
  }

  private void start(MasterKey masterKey) {
    with(
        entities -> {
          new MasterKeyChange(
                  new SigningKeyRepository(entities),
                  pseudonyms(entities, masterKey),
                  new Vault(masterKey))
              .apply();
          return null;
        });
  }

  private static PseudonymKey pseudonyms(EntityManager entities, MasterKey masterKey) {
    return new PseudonymKey(new StoredSecretRepository(entities), new Vault(masterKey), masterKey);
  }

  private String pseudonym(MasterKey masterKey) {
    return with(
        entities -> {
          SecretBox box = new SecretBoxBean(TestKeys.RANDOM, pseudonyms(entities, masterKey));
          return box.pseudonym("registration", "user");
        });
  }

  private String token(MasterKey masterKey) {
    return with(entities -> gatewayTokens(entities, masterKey).issue("app", LIFE, Map.of()));
  }

  private boolean reads(MasterKey masterKey, String token) {
    return with(entities -> gatewayTokens(entities, masterKey).read(token, "app")).isPresent();
  }

  private GatewayTokenIssue gatewayTokens(EntityManager entities, MasterKey masterKey) {
    var rings = TestKeys.keyRings(new SigningKeyRepository(entities), masterKey, clock);
    return new GatewayTokenIssue(rings, HERE, clock);
  }

  private String toolToken(MasterKey masterKey) {
    return with(
        entities -> {
          var stored = new SigningKeyRepository(entities);
          var tool = TestKeys.toolKeys(TestKeys.keyRings(stored, masterKey, clock), clock);
          tool.ensure("registration");
          return tool.sign("registration", LIFE, Map.of());
        });
  }

  private List<String> encrypted() {
    return with(
        entities -> {
          var keys = new SigningKeyRepository(entities).all();
          return keys.stream().map(SigningKey::encryptedJwk).toList();
        });
  }

  @Test
  void everythingGoesOnUnderTheNewMasterKeyAlone() {
    start(OLD);
    var token = token(OLD);
    toolToken(OLD);
    var person = pseudonym(OLD);
    var before = encrypted();

    start(BOTH);

    assertThat(encrypted()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
    assertThat(reads(NEW, token)).isTrue();
    assertThat(reads(NEW, token(NEW))).isTrue();
    assertThat(toolToken(NEW)).isNotEmpty();
    assertThat(pseudonym(NEW)).isEqualTo(person);
  }

  @Test
  void oldMasterKeyOpensNothingAnyMore() {
    start(OLD);
    token(OLD);
    start(BOTH);

    assertThatIllegalStateException().isThrownBy(() -> start(OLD));
    assertThatIllegalStateException().isThrownBy(() -> pseudonym(OLD));
    assertThatIllegalStateException().isThrownBy(() -> token(OLD));
  }

  @Test
  void gatewayDoesNotStartWithAnotherMasterKeyAlone() {
    start(OLD);
    token(OLD);
    var before = encrypted();

    assertThatIllegalStateException()
        .isThrownBy(() -> start(NEW))
        .withMessageContaining("gateway.master-key.previous");
    assertThat(encrypted()).isEqualTo(before);
  }

  @Test
  void startWithoutAChangeWritesNothing() {
    start(OLD);
    token(OLD);
    var before = encrypted();

    start(OLD);
    // Of a cluster, the first round of restarts: the new one opens, the old one still encrypts.
    start(TestKeys.masterKey(1, 2));

    assertThat(encrypted()).isEqualTo(before);
  }

  /** A gateway of before has no stored secret, and may change its master key with the update. */
  @Test
  void pseudonymsOfBeforeTheyHadAKeyOfTheirOwnStay() {
    token(OLD);

    start(BOTH);

    assertThat(pseudonym(NEW)).isEqualTo(TestKeys.secretBox().pseudonym("registration", "user"));
  }

  @Test
  void stateThatIsOnTheWayStaysReadableWhileThePreviousKeyIsGiven() {
    var state = TestKeys.stateSeal(OLD, clock).seal(LIFE, Map.of("a", "b"));

    assertThat(TestKeys.stateSeal(BOTH, clock).open(state)).isInstanceOf(Opened.class);
    assertThat(TestKeys.stateSeal(NEW, clock).open(state)).isEqualTo(new Foreign());
    var later = TestKeys.stateSeal(BOTH, clock).seal(LIFE, Map.of());
    assertThat(TestKeys.stateSeal(NEW, clock).open(later)).isInstanceOf(Opened.class);
  }

  @Test
  void nodesThatStartAtTheSameTimeDoItOneAfterTheOther() throws Exception {
    start(OLD);
    token(OLD);
    var person = pseudonym(OLD);
    var ready = new CountDownLatch(3);
    var nodes = Executors.newFixedThreadPool(3);

    var starts =
        List.of(1, 2, 3).stream()
            .map(
                node ->
                    (Future<?>)
                        nodes.submit(
                            () -> {
                              ready.countDown();
                              ready.await();
                              start(BOTH);
                              return null;
                            }))
            .toList();
    for (var start : starts) {
      start.get();
    }
    nodes.shutdown();

    assertThat(pseudonym(NEW)).isEqualTo(person);
    assertThat(reads(NEW, token(NEW))).isTrue();
  }

  @Test
  void secretIsStoredEncrypted() {
    start(OLD);

    var stored = with(entities -> entities.find(StoredSecret.class, StoredSecret.PSEUDONYMS));

    assertThat(stored.encryptedValue()).matches("[\\w-]+\\.\\.[\\w-]+\\.[\\w-]+\\.[\\w-]+");
  }
}
