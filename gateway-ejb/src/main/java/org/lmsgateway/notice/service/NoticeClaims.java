package org.lmsgateway.notice.service;

import static org.lmsgateway.shared.service.Claims.LTI;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lmsgateway.notice.NoticeRefusal;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.shared.service.Claims;

/**
 * What the claims of a notice must say, and what they do say (Platform Notification Service §4).
 */
final class NoticeClaims {

  private static final Duration LEEWAY = Duration.ofSeconds(60);

  /** Older ones are refused, so that what came need not be remembered for longer. */
  static final Duration OLDEST = Duration.ofHours(24);

  /** Sent to whoever subscribes, to see that it arrives; about no course. */
  private static final String GREETING = "LtiHelloWorldNotice";

  private final Claims claims;

  NoticeClaims(Claims claims) {
    this.claims = claims;
  }

  /** The first that is wrong, in the order of {@link NoticeRefusal}. */
  Optional<NoticeRefusal> fault(Registration registration, Instant now) {
    if (!claims.text("iss").filter(registration.issuer()::equals).isPresent()) {
      return Optional.of(NoticeRefusal.NOTICE_ISSUER_MISMATCH);
    }
    if (!audience().equals(List.of(registration.clientId()))) {
      return Optional.of(NoticeRefusal.NOTICE_AUDIENCE_MISMATCH);
    }
    if (!isOfNow(now)) {
      return Optional.of(NoticeRefusal.NOTICE_TIME_WRONG);
    }
    if (nonce().isEmpty()) {
      return Optional.of(NoticeRefusal.NOTICE_NONCE_MISSING);
    }
    if (claims.filled(LTI + "deployment_id").isEmpty()) {
      return Optional.of(NoticeRefusal.NOTICE_DEPLOYMENT_MISSING);
    }
    return notice("type").isEmpty()
        ? Optional.of(NoticeRefusal.NOTICE_TYPE_MISSING)
        : Optional.empty();
  }

  /** A text, or a list of one (RFC 7519 §4.1.3). */
  private List<?> audience() {
    return claims
        .<List<?>>list("aud")
        .orElseGet(() -> claims.text("aud").map(List::of).orElse(List.of()));
  }

  private boolean isOfNow(Instant now) {
    var issued = claims.time("iat");
    var expiry = claims.time("exp");
    return issued.isPresent()
        && expiry.isPresent()
        && issued.get().isBefore(now.plus(LEEWAY).plusSeconds(1))
        && issued.get().isAfter(now.minus(OLDEST))
        && expiry.get().isAfter(now.minus(LEEWAY).minusSeconds(1));
  }

  private Optional<String> nonce() {
    return claims.filled("nonce").or(() -> claims.filled("jti"));
  }

  String requiredNonce() {
    return nonce().orElseThrow();
  }

  String deployment() {
    return claims.filled(LTI + "deployment_id").orElseThrow();
  }

  String type() {
    return notice("type").orElseThrow();
  }

  /** A member of what the LMS says about the notice itself. */
  Optional<String> notice(String member) {
    return claims.object(LTI + "notice").flatMap(notice -> notice.filled(member));
  }

  Optional<Claims> context() {
    return claims.object(LTI + "context");
  }

  /** Of a copied course, the ids of those that it was copied from. */
  List<String> originContexts() {
    return claims.list(LTI + "origin_contexts").orElse(List.of()).stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  /** The user that it is about, by the LMS's own id. */
  Optional<String> user() {
    return claims.object(LTI + "for_user").flatMap(user -> user.filled("user_id"));
  }

  /** The places of the courses that it is about; empty if it is for all of the deployment. */
  Optional<Set<String>> places() {
    if (type().equals(GREETING)) {
      return Optional.empty();
    }
    var places = new TreeSet<String>();
    context().flatMap(context -> context.filled("id")).ifPresent(id -> places.add(place(id)));
    originContexts().forEach(id -> places.add(place(id)));
    return Optional.of(places);
  }

  private static String place(String context) {
    return "context:" + context;
  }

  Claims all() {
    return claims;
  }
}
