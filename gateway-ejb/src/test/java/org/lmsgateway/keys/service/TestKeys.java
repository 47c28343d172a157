package org.lmsgateway.keys.service;

import com.nimbusds.jose.JOSEException;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.lmsgateway.keys.ClientAssertions;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.keys.PlatformTokens;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.StateTokens;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.tenantconfig.Secret;
import org.lmsgateway.tenantconfig.ServerSettings;

/** The real keys and seals under a master key of the tests. */
public final class TestKeys {

  public static final SecureRandom RANDOM = new SecureRandom();

  private TestKeys() {}

  /** A master key whose 32 bytes are all the same. */
  static MasterKey masterKey(int filling) {
    var bytes = new byte[32];
    Arrays.fill(bytes, (byte) filling);
    var key = new Secret(Base64.getEncoder().encodeToString(bytes));
    var base = URI.create("https://gateway.example");
    return new MasterKey(
        new ServerSettings(false, base, Path.of("unused"), Optional.of(key)), RANDOM);
  }

  public static SecretBox secretBox() {
    return new SecretBoxBean(RANDOM, masterKey(1));
  }

  public static StateTokens stateSeal(Clock clock) {
    return stateSeal(clock, 1);
  }

  /** The seal of a gateway with another master key. */
  public static StateTokens stateSealOfOtherGateway(Clock clock) {
    return stateSeal(clock, 2);
  }

  private static StateTokens stateSeal(Clock clock, int filling) {
    try {
      return new StateSeal(masterKey(filling), clock);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public static PlatformTokens platformTokens(OutboundClient client) {
    return new PlatformTokenCheck(new KeySets(client));
  }

  public static ClientAssertions clientAssertions(OutboundClient client) {
    return new ClientAssertionCheck(new KeySets(client));
  }

  /** Tokens of a gateway that begins with no key. */
  public static GatewayTokens gatewayTokens(GatewayAddress address, Clock clock) {
    return new GatewayTokenIssue(
        new SigningKeys(new SigningKeysInMemory(), masterKey(1), clock), address, clock);
  }

  public static ToolKeys toolKeysInMemory(Clock clock) {
    return new ToolKeysBean(new SigningKeys(new SigningKeysInMemory(), masterKey(1), clock), clock);
  }

  /** Tool keys in a database. */
  public static ToolKeys toolKeys(EntityManager entities, Clock clock) {
    var stored = new SigningKeyRepository(entities);
    return new ToolKeysBean(new SigningKeys(stored, masterKey(1), clock), clock);
  }
}
