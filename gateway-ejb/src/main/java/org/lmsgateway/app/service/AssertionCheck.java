package org.lmsgateway.app.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.proof.AppAuthentication;
import org.lmsgateway.app.proof.AppProof;
import org.lmsgateway.app.proof.AppProof.Fault;
import org.lmsgateway.app.proof.AppProof.Proved;
import org.lmsgateway.app.proof.AppProof.Refused;
import org.lmsgateway.keys.ClientAssertions;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.Claims;

/**
 * Checks the assertion of an app (RFC 7523 §3): (1) whose it says it is, (2) algorithm, key and
 * signature, (3) issuer, audience and times, (4) that it is used for the first time.
 */
@ApplicationScoped
public class AssertionCheck {

  private static final Duration LEEWAY = Duration.ofSeconds(60);

  private AppRepository apps;
  private ClientAssertions assertions;
  private AssertionLedger ledger;
  private GatewayAddress address;
  private Clock clock;

  protected AssertionCheck() {}

  @Inject
  public AssertionCheck(
      AppRepository apps,
      ClientAssertions assertions,
      AssertionLedger ledger,
      GatewayAddress address,
      Clock clock) {
    this.apps = apps;
    this.assertions = assertions;
    this.ledger = ledger;
    this.address = address;
    this.clock = clock;
  }

  AppProof check(String assertion) {
    // (1)
    var subject = assertions.subject(assertion);
    if (subject.isEmpty()) {
      return new Refused(Fault.MALFORMED);
    }
    var app = AppId.parse(subject.get()).flatMap(apps::find);
    var keys = app.flatMap(App::keySet);
    if (keys.isEmpty()) {
      return new Refused(Fault.CLIENT_UNKNOWN);
    }
    // (2)
    var outcome = assertions.verify(assertion, keys.get());
    if (outcome instanceof Rejected rejected) {
      return new Refused(fault(rejected.fault()));
    }
    // (3) and (4)
    var claims = new Claims(((Verified) outcome).claims());
    return claimFault(claims, app.get())
        .or(() -> useFault(claims, app.get()))
        .<AppProof>map(Refused::new)
        .orElseGet(() -> new Proved(app.get()));
  }

  private static Fault fault(TokenFault fault) {
    return switch (fault) {
      case TOO_LARGE, MALFORMED -> Fault.MALFORMED;
      case ALGORITHM_NOT_ALLOWED -> Fault.ALGORITHM_NOT_ALLOWED;
      case KEY_ID_MISSING, KEY_ID_UNKNOWN -> Fault.KEY_UNKNOWN;
      case KEYSET_ADDRESS_REFUSED, KEYSET_UNREACHABLE, KEYSET_INVALID -> Fault.KEYS_UNAVAILABLE;
      case SIGNATURE_INVALID -> Fault.SIGNATURE_INVALID;
    };
  }

  private Optional<Fault> claimFault(Claims claims, App app) {
    var id = Optional.of(app.id().value());
    if (!claims.text("iss").equals(id) || !claims.text("sub").equals(id)) {
      return Optional.of(Fault.ISSUER_MISMATCH);
    }
    if (!isForUs(claims)) {
      return Optional.of(Fault.AUDIENCE_MISMATCH);
    }
    return timeFault(claims, clock.instant());
  }

  private boolean isForUs(Claims claims) {
    List<?> audience =
        claims.text("aud").<List<?>>map(List::of).or(() -> claims.list("aud")).orElse(List.of());
    return audience.contains(address.toString())
        || audience.contains(address.of("/oauth2/token").toString());
  }

  private static Optional<Fault> timeFault(Claims claims, Instant now) {
    var expiry = claims.time("exp");
    if (expiry.isEmpty() || expiry.get().plus(LEEWAY).isBefore(now)) {
      return Optional.of(Fault.EXPIRED);
    }
    if (expiry.get().isAfter(now.plus(AppAuthentication.LONGEST_ASSERTION).plus(LEEWAY))) {
      return Optional.of(Fault.LIVES_TOO_LONG);
    }
    var future =
        Stream.of("nbf", "iat")
            .flatMap(name -> claims.time(name).stream())
            .anyMatch(time -> time.isAfter(now.plus(LEEWAY)));
    return future ? Optional.of(Fault.NOT_YET_VALID) : Optional.empty();
  }

  private Optional<Fault> useFault(Claims claims, App app) {
    var id = claims.filled("jti");
    if (id.isEmpty()) {
      return Optional.of(Fault.ID_MISSING);
    }
    var until = claims.time("exp").orElseThrow().plus(LEEWAY);
    return ledger.enter(app.id(), id.get(), until) ? Optional.empty() : Optional.of(Fault.REPLAYED);
  }
}
