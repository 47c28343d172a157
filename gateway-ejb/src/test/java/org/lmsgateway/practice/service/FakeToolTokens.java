package org.lmsgateway.practice.service;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.keys.PlatformTokens;
import org.lmsgateway.keys.SignatureAlgorithm;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.keys.TokenOutcome;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;

/** Tokens by name, each with the claims that a test gave it. */
public class FakeToolTokens implements PlatformTokens {

  public static final Instant NOW = Instant.parse("2026-03-01T20:00:00Z");
  public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  public static final GatewayAddress GATEWAY =
      new GatewayAddress(URI.create("http://localhost:8080"));
  public static final String LMS = "http://localhost:8080/practice/lms";

  private static final Registration REGISTRATION =
      new Registration(
          RegistrationId.random(),
          new TenantId("demo"),
          new PracticePlatform(GATEWAY).details(),
          NOW);

  private final Map<String, Map<String, Object>> known = new HashMap<>();

  /** Where the key set was looked for. */
  public URI keyset;

  /** Signs claims as the tool does; gives the token's name. */
  public String sign(Map<String, Object> claims) {
    var token = "token-" + known.size();
    known.put(token, claims);
    return token;
  }

  public ToolSignature signature() {
    var registered =
        new PracticeRegistration() {
          @Override
          public Optional<Registration> find() {
            return Optional.of(REGISTRATION);
          }
        };
    return new ToolSignature(this, registered, GATEWAY, CLOCK);
  }

  @Override
  public TokenOutcome verify(String token, URI keysetAddress, Set<SignatureAlgorithm> allowed) {
    keyset = keysetAddress;
    var claims = known.get(token);
    return claims == null
        ? new Rejected(TokenFault.SIGNATURE_INVALID, "")
        : new Verified(claims, "k1", "RS256");
  }
}
