package org.lmsgateway.keys.service.assertion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.keys.assertion.AssertionFault;
import org.lmsgateway.keys.assertion.AssertionProofs;
import org.lmsgateway.keys.assertion.ClientAssertions;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.Claims;

/**
 * Checks the assertion of a client (RFC 7523 §3): (1) algorithm, key and signature, (2) that a
 * certificate is valid, (3) issuer, audience and times, (4) that it is used for the first time.
 */
@ApplicationScoped
public class AssertionCheck implements AssertionProofs {

  private static final Duration LEEWAY = Duration.ofSeconds(60);

  private ClientAssertions assertions;
  private AssertionLedger ledger;
  private GatewayAddress address;
  private Clock clock;

  protected AssertionCheck() {}

  @Inject
  public AssertionCheck(
      ClientAssertions assertions, AssertionLedger ledger, GatewayAddress address, Clock clock) {
    this.assertions = assertions;
    this.ledger = ledger;
    this.address = address;
    this.clock = clock;
  }

  @Override
  public Optional<String> subject(String assertion) {
    return assertions.subject(assertion);
  }

  @Override
  public Optional<AssertionFault> fault(String assertion, String clientId, ClientKeySet keys) {
    // (1)
    var outcome = assertions.verify(assertion, keys);
    if (outcome instanceof Rejected rejected) {
      return Optional.of(fault(rejected.fault()));
    }
    // (2)
    var verified = (Verified) outcome;
    if (!assertions.isCurrent(keys, verified.keyId(), clock.instant())) {
      return Optional.of(AssertionFault.CERTIFICATE_OUT_OF_DATE);
    }
    // (3) and (4)
    var claims = new Claims(verified.claims());
    return claimFault(claims, clientId).or(() -> useFault(claims, clientId));
  }

  private static AssertionFault fault(TokenFault fault) {
    return switch (fault) {
      case TOO_LARGE, MALFORMED -> AssertionFault.MALFORMED;
      case ALGORITHM_NOT_ALLOWED -> AssertionFault.ALGORITHM_NOT_ALLOWED;
      case KEY_ID_MISSING, KEY_ID_UNKNOWN -> AssertionFault.KEY_UNKNOWN;
      case KEYSET_ADDRESS_REFUSED, KEYSET_UNREACHABLE, KEYSET_INVALID ->
          AssertionFault.KEYS_UNAVAILABLE;
      case SIGNATURE_INVALID -> AssertionFault.SIGNATURE_INVALID;
    };
  }

  private Optional<AssertionFault> claimFault(Claims claims, String clientId) {
    var id = Optional.of(clientId);
    if (!claims.text("iss").equals(id) || !claims.text("sub").equals(id)) {
      return Optional.of(AssertionFault.ISSUER_MISMATCH);
    }
    if (!isForUs(claims)) {
      return Optional.of(AssertionFault.AUDIENCE_MISMATCH);
    }
    return timeFault(claims, clock.instant());
  }

  private boolean isForUs(Claims claims) {
    List<?> audience =
        claims.text("aud").<List<?>>map(List::of).or(() -> claims.list("aud")).orElse(List.of());
    return audience.contains(address.toString())
        || audience.contains(address.of("/oauth2/token").toString());
  }

  private static Optional<AssertionFault> timeFault(Claims claims, Instant now) {
    var expiry = claims.time("exp");
    if (expiry.isEmpty() || expiry.get().plus(LEEWAY).isBefore(now)) {
      return Optional.of(AssertionFault.EXPIRED);
    }
    if (expiry.get().isAfter(now.plus(LONGEST_LIFE).plus(LEEWAY))) {
      return Optional.of(AssertionFault.LIVES_TOO_LONG);
    }
    var future =
        Stream.of("nbf", "iat")
            .flatMap(name -> claims.time(name).stream())
            .anyMatch(time -> time.isAfter(now.plus(LEEWAY)));
    return future ? Optional.of(AssertionFault.NOT_YET_VALID) : Optional.empty();
  }

  private Optional<AssertionFault> useFault(Claims claims, String clientId) {
    var id = claims.filled("jti");
    if (id.isEmpty()) {
      return Optional.of(AssertionFault.ID_MISSING);
    }
    var until = claims.time("exp").orElseThrow().plus(LEEWAY);
    return ledger.enter(clientId, id.get(), until)
        ? Optional.empty()
        : Optional.of(AssertionFault.REPLAYED);
  }
}
