package org.lmsgateway.launch.service.callback;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;
import org.lmsgateway.launch.service.LaunchContext;

/**
 * The claims that every id_token has: whose it is, for whom, and for when. Security Framework 1.0
 * §5.1.3, OpenID Connect Core §3.1.3.7; the order is that of {@link LaunchReason}.
 */
final class TokenClaimChecks {

  /** LMSs' clocks are off; users complain of less than a second. */
  static final Duration LEEWAY = Duration.ofSeconds(60);

  private TokenClaimChecks() {}

  static Optional<Fault> fault(LaunchContext launch) {
    return issuer(launch)
        .or(() -> audience(launch))
        .or(() -> authorizedParty(launch))
        .or(() -> expiry(launch))
        .or(() -> notBefore(launch))
        .or(() -> issueTime(launch))
        .or(() -> nonce(launch));
  }

  /** To the letter: a slash at the end makes another issuer (Security Framework 1.0 §5.1.3, 2). */
  private static Optional<Fault> issuer(LaunchContext launch) {
    var issuer = launch.claims().text("iss").orElse("");
    return when(
        !issuer.equals(launch.registration().issuer()), LaunchReason.ISSUER_MISMATCH, issuer);
  }

  /** Our client id alone: further audiences are not trusted (Security Framework 1.0 §5.1.3, 3). */
  private static Optional<Fault> audience(LaunchContext launch) {
    var clientId = launch.registration().clientId();
    List<?> audiences =
        launch
            .claims()
            .<List<?>>list("aud")
            .orElseGet(() -> launch.claims().text("aud").map(List::of).orElse(List.of()));
    return when(!audiences.contains(clientId), LaunchReason.AUDIENCE_MISMATCH)
        .or(() -> when(new HashSet<>(audiences).size() > 1, LaunchReason.AUDIENCE_UNTRUSTED));
  }

  private static Optional<Fault> authorizedParty(LaunchContext launch) {
    var other =
        launch.claims().has("azp")
            && !launch
                .claims()
                .text("azp")
                .filter(launch.registration().clientId()::equals)
                .isPresent();
    return when(other, LaunchReason.AUTHORIZED_PARTY_MISMATCH);
  }

  private static Optional<Fault> expiry(LaunchContext launch) {
    var expiry = launch.claims().time("exp");
    if (expiry.isEmpty()) {
      return Optional.of(Fault.of(LaunchReason.EXPIRY_MISSING));
    }
    var late = Duration.between(expiry.get(), launch.now());
    // In whole seconds, like the claim: exactly the leeway late is still in time.
    return when(late.toSeconds() > LEEWAY.toSeconds(), LaunchReason.TOKEN_EXPIRED, seconds(late));
  }

  /** RFC 7519 §4.1.5: LTI does not know it, but who sends it means it. */
  private static Optional<Fault> notBefore(LaunchContext launch) {
    var ahead =
        launch
            .claims()
            .time("nbf")
            .map(start -> Duration.between(launch.now(), start))
            .orElse(Duration.ZERO);
    return when(ahead.compareTo(LEEWAY) > 0, LaunchReason.NOT_VALID_YET, seconds(ahead));
  }

  /** A token from before the login was not made for it. */
  private static Optional<Fault> issueTime(LaunchContext launch) {
    var issuedAt = launch.claims().time("iat");
    if (issuedAt.isEmpty()) {
      return Optional.of(Fault.of(LaunchReason.ISSUE_TIME_MISSING));
    }
    var ahead = Duration.between(launch.now(), issuedAt.get());
    // The claim has no part of a second, and loses up to one by it.
    var before = Duration.between(issuedAt.get(), launch.loginAt().truncatedTo(SECONDS));
    return when(ahead.compareTo(LEEWAY) > 0, LaunchReason.ISSUED_IN_FUTURE, seconds(ahead))
        .or(
            () ->
                when(
                    before.compareTo(LEEWAY) > 0,
                    LaunchReason.ISSUED_BEFORE_LOGIN,
                    seconds(before)));
  }

  private static Optional<Fault> nonce(LaunchContext launch) {
    var nonce = launch.claims().filled("nonce");
    if (nonce.isEmpty()) {
      return Optional.of(Fault.of(LaunchReason.NONCE_MISSING));
    }
    return when(!nonce.get().equals(launch.state().nonce()), LaunchReason.NONCE_MISMATCH);
  }

  private static String seconds(Duration duration) {
    return duration.toSeconds() + " s";
  }

  static Optional<Fault> when(boolean wrong, LaunchReason reason) {
    return when(wrong, reason, "");
  }

  static Optional<Fault> when(boolean wrong, LaunchReason reason, String detail) {
    return wrong ? Optional.of(new Fault(reason, detail)) : Optional.empty();
  }
}
