package org.lmsgateway.practice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.lmsgateway.keys.PlatformTokens;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.keys.TokenOutcome;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.Claims;

/**
 * Checks what the gateway signs as a tool (Security Framework 1.0 §5.2), against the key set that
 * it publishes for the practice LMS's registration. The key set is fetched over HTTP, as any LMS
 * would.
 */
@ApplicationScoped
public class ToolSignature {

  /** The longest time for which a tool may sign anything here. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private PlatformTokens tokens;
  private PracticeRegistration registration;
  private GatewayAddress gateway;
  private Clock clock;

  protected ToolSignature() {}

  @Inject
  public ToolSignature(
      PlatformTokens tokens,
      PracticeRegistration registration,
      GatewayAddress gateway,
      Clock clock) {
    this.tokens = tokens;
    this.registration = registration;
    this.gateway = gateway;
    this.clock = clock;
  }

  /** Whether the tool signed it; nothing is said yet about the claims. */
  public TokenOutcome verify(String token) {
    return registration
        .find()
        .map(found -> RegistrationAddresses.of(gateway, found.id()).keyset())
        .map(keyset -> tokens.verify(token, keyset))
        .orElseGet(() -> new Rejected(TokenFault.KEYSET_UNREACHABLE, "the tool is not registered"));
  }

  /**
   * What is wrong with the times. There is no leeway: both clocks are the same one, and Moodle has
   * none either.
   */
  public Optional<String> timeFault(Claims claims) {
    var now = clock.instant();
    var issued = claims.time("iat");
    var end = claims.time("exp");
    if (issued.isEmpty() || issued.get().isAfter(now)) {
      return Optional.of("iat is missing or in the future");
    }
    if (end.isEmpty() || !end.get().isAfter(now)) {
      return Optional.of("exp is missing or in the past");
    }
    return end.get().isAfter(now.plus(LONGEST))
        ? Optional.of("exp is more than an hour away")
        : Optional.empty();
  }
}
