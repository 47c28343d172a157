package org.lmsgateway.launch.service.callback;

import static org.lmsgateway.shared.service.Claims.LTI;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.launch.fact.LaunchFact;
import org.lmsgateway.launch.fact.LaunchFacts;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.shared.service.Claims;

/** What the record keeps of a token whose signature is right: claims that name no person. */
final class TokenFacts {

  private static final int HASH_LETTERS = 12;

  private TokenFacts() {}

  /**
   * Adds what the token says to what the login did.
   *
   * @param now by the gateway's clock
   */
  static LaunchFacts add(
      LaunchFacts known, Verified token, Registration registration, Instant now) {
    var claims = new Claims(token.claims());
    return known
        .with(LaunchFact.ISSUER, claims.text("iss"))
        .with(LaunchFact.CLIENT_ID, audience(claims))
        .with(LaunchFact.DEPLOYMENT, claims.text(LTI + "deployment_id"))
        .with(LaunchFact.MESSAGE_TYPE, claims.text(LTI + "message_type"))
        .with(LaunchFact.VERSION, claims.text(LTI + "version"))
        .with(LaunchFact.TARGET_LINK, claims.text(LTI + "target_link_uri").map(TokenFacts::plain))
        .with(LaunchFact.ROLES, roles(claims))
        .with(LaunchFact.CONTEXT, context(claims, registration))
        .with(LaunchFact.CLOCK_DIFFERENCE, claims.time("iat").map(made -> difference(made, now)))
        .with(LaunchFact.KEY_ID, token.keyId())
        .with(LaunchFact.ALGORITHM, token.algorithm());
  }

  /** An LMS may put anything into the query of a link. */
  private static String plain(String link) {
    return link.split("[?#]", 2)[0];
  }

  private static Optional<String> audience(Claims claims) {
    return claims
        .text("aud")
        .or(
            () ->
                claims
                    .list("aud")
                    .map(
                        all -> all.stream().map(String::valueOf).collect(Collectors.joining(" "))));
  }

  /** LTI 1.3 Core §5.3.7.1: the part of a role's address that people know it by. */
  private static Optional<String> roles(Claims claims) {
    return claims
        .list(LTI + "roles")
        .map(
            all ->
                all.stream()
                    .map(String::valueOf)
                    .map(role -> role.substring(role.lastIndexOf('#') + 1))
                    .map(role -> role.substring(role.lastIndexOf('/') + 1))
                    .distinct()
                    .collect(Collectors.joining(" ")));
  }

  /** The same for the same course of the same registration, and nothing else can be told by it. */
  private static Optional<String> context(Claims claims, Registration registration) {
    return claims
        .object(LTI + "context")
        .flatMap(context -> context.filled("id"))
        .map(id -> hash(registration.id() + "\n" + id));
  }

  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String difference(Instant made, Instant now) {
    return String.valueOf(Duration.between(now, made).toSeconds());
  }
}
