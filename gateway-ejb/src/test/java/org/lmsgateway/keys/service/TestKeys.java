package org.lmsgateway.keys.service;

import com.nimbusds.jose.JOSEException;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.keys.PlatformTokens;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.StateTokens;
import org.lmsgateway.keys.ToolKeyOwners.Owners;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.keys.assertion.ClientAssertions;
import org.lmsgateway.keys.service.assertion.ClientAssertionCheck;
import org.lmsgateway.keys.service.keyset.KeySetMeters;
import org.lmsgateway.keys.service.keyset.KeySets;
import org.lmsgateway.keys.service.vault.MasterKey;
import org.lmsgateway.keys.service.vault.PseudonymKey;
import org.lmsgateway.keys.service.vault.SecretsInMemory;
import org.lmsgateway.keys.service.vault.Vault;
import org.lmsgateway.metrics.service.Meters;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.RollbackSwitch;
import org.lmsgateway.tenantconfig.KeySettings;
import org.lmsgateway.tenantconfig.Secret;
import org.lmsgateway.tenantconfig.ServerSettings;
import org.lmsgateway.tenantconfig.ToolKeyOwner;

/** The real keys and seals under a master key of the tests. */
public final class TestKeys {

  public static final KeySetMeters METERS = new KeySetMeters(Meters.unread());

  public static final SecureRandom RANDOM = new SecureRandom();

  private TestKeys() {}

  /** A master key whose 32 bytes are all the same, and those before it. */
  public static MasterKey masterKey(int filling, int... previous) {
    var base = URI.create("https://gateway.example");
    var server = new ServerSettings(false, base, Path.of("unused"), Optional.of(filled(filling)));
    var before = IntStream.of(previous).mapToObj(TestKeys::filled).toList();
    return new MasterKey(server, settings(before), RANDOM);
  }

  private static Secret filled(int filling) {
    var bytes = new byte[32];
    Arrays.fill(bytes, (byte) filling);
    return new Secret(Base64.getEncoder().encodeToString(bytes));
  }

  /** Keys that sign for 90 days and are published a day before. */
  public static KeySettings settings(List<Secret> previousMasterKeys) {
    return new KeySettings(
        previousMasterKeys, ToolKeyOwner.REGISTRATION, Duration.ofDays(90), Duration.ofDays(1));
  }

  public static SecretBox secretBox() {
    return secretBox(masterKey(1));
  }

  static SecretBox secretBox(MasterKey masterKey) {
    var pseudonyms = new PseudonymKey(new SecretsInMemory(), new Vault(masterKey), masterKey);
    pseudonyms.keep(pseudonyms.lock(), 0);
    return new SecretBoxBean(RANDOM, pseudonyms);
  }

  public static StateTokens stateSeal(Clock clock) {
    return stateSeal(masterKey(1), clock);
  }

  /** The seal of a gateway with another master key. */
  public static StateTokens stateSealOfOtherGateway(Clock clock) {
    return stateSeal(masterKey(2), clock);
  }

  public static StateTokens stateSeal(MasterKey masterKey, Clock clock) {
    try {
      return new StateSeal(masterKey, clock);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public static PlatformTokens platformTokens(OutboundClient client) {
    return new PlatformTokenCheck(new KeySets(client, METERS, Clock.systemUTC()));
  }

  public static PlatformTokens platformTokens(KeySets keySets) {
    return new PlatformTokenCheck(keySets);
  }

  public static ClientAssertions clientAssertions(OutboundClient client) {
    return new ClientAssertionCheck(new KeySets(client, METERS, Clock.systemUTC()));
  }

  /** Tokens of a gateway that begins with no key. */
  public static GatewayTokens gatewayTokens(GatewayAddress address, Clock clock) {
    return new GatewayTokenIssue(
        keyRings(new SigningKeysInMemory(), masterKey(1), clock), address, clock);
  }

  public static ToolKeys toolKeysInMemory(Clock clock) {
    return toolKeys(keyRings(new SigningKeysInMemory(), masterKey(1), clock), clock);
  }

  /** Tool keys in a database. */
  public static ToolKeys toolKeys(EntityManager entities, Clock clock) {
    var stored = new SigningKeyRepository(entities);
    return toolKeys(keyRings(stored, masterKey(1), clock), clock);
  }

  /** Tool keys of owners who share nothing. */
  public static ToolKeysBean toolKeys(KeyRings rings, Clock clock) {
    return new ToolKeysBean(rings, Owners::self, settings(List.of()), clock);
  }

  public static SigningKeys signingKeys(
      SigningKeyRepository stored, MasterKey masterKey, Clock clock) {
    return new SigningKeys(
        new ReusedKeyPairs(),
        stored,
        new Vault(masterKey),
        settings(List.of()),
        clock,
        new RollbackSwitch().context());
  }

  /** What a node knows that has just started. */
  public static KeyRings keyRings(SigningKeyRepository stored, MasterKey masterKey, Clock clock) {
    return new KeyRings(signingKeys(stored, masterKey, clock), new Vault(masterKey), clock);
  }
}
