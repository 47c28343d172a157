package org.lmsgateway.practice.service.token;

import java.net.URI;
import java.util.Optional;
import org.lmsgateway.keys.TokenOutcome;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.practice.service.PracticePlatform;
import org.lmsgateway.practice.service.RecentValues;
import org.lmsgateway.practice.service.ToolSignature;
import org.lmsgateway.shared.service.Claims;

/** Checks a client assertion (Security Framework 1.0 §4.1.1, RFC 7523 §3). */
final class ClientAssertion {

  private static final int MOST_ID = 255;

  private final ToolSignature signature;
  private final RecentValues used;
  private final URI audience;

  ClientAssertion(ToolSignature signature, RecentValues used, URI audience) {
    this.signature = signature;
    this.used = used;
    this.audience = audience;
  }

  /** What is wrong with it; empty if it proves that the tool asks. */
  Optional<String> fault(String assertion) {
    TokenOutcome outcome = signature.verify(assertion);
    if (outcome instanceof Rejected rejected) {
      return Optional.of("the assertion's signature: " + rejected.fault());
    }
    var claims = new Claims(((Verified) outcome).claims());
    return unless(is(claims, "iss", PracticePlatform.CLIENT_ID), "iss is not the client id")
        .or(() -> unless(is(claims, "sub", PracticePlatform.CLIENT_ID), "sub is not the client id"))
        // One text, as Brightspace demands: it fails on a list.
        .or(() -> unless(is(claims, "aud", audience.toString()), "aud is not " + audience))
        .or(() -> signature.timeFault(claims))
        .or(() -> unless(isFirst(claims), "jti is missing, too long or was used before"));
  }

  private static boolean is(Claims claims, String name, String demanded) {
    return claims.text(name).filter(demanded::equals).isPresent();
  }

  /** RFC 7523 §3: an assertion counts once, until it expires. */
  private boolean isFirst(Claims claims) {
    return claims
        .filled("jti")
        .filter(id -> id.length() <= MOST_ID)
        .filter(id -> used.add(id, claims.time("exp").orElseThrow()))
        .isPresent();
  }

  private static Optional<String> unless(boolean right, String fault) {
    return right ? Optional.empty() : Optional.of(fault);
  }
}
