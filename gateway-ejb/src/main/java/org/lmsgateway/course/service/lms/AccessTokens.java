package org.lmsgateway.course.service.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.JsonMaps;

/**
 * Gets access tokens from LMSs and uses each until it runs out, as the Security Framework 1.0 §4.1
 * asks for. Each node has its own.
 */
@ApplicationScoped
public class AccessTokens {

  private static final Duration ASSERTION_LIFE = Duration.ofMinutes(5);

  /** Of tokens whose LMS does not say how long they live. */
  private static final long SHORT_LIFE_SECONDS = 300;

  private static final Duration MARGIN = Duration.ofSeconds(60);
  private static final int MOST_TOKENS = 10_000;

  private final Map<TokenRequest, AccessToken> tokens = new ConcurrentHashMap<>();

  private OutboundClient client;
  private ToolKeys keys;
  private Clock clock;

  protected AccessTokens() {}

  @Inject
  public AccessTokens(OutboundClient client, ToolKeys keys, Clock clock) {
    this.client = client;
    this.keys = keys;
    this.clock = clock;
  }

  CourseOutcome<AccessToken> get(TokenRequest request) {
    var known = tokens.get(request);
    return known != null && clock.instant().isBefore(known.freshUntil())
        ? new Done<>(known)
        : ask(request);
  }

  /** The LMS does not take it any more; it may have forgotten it in a restart. */
  void drop(TokenRequest request, AccessToken refused) {
    tokens.remove(request, refused);
  }

  private CourseOutcome<AccessToken> ask(TokenRequest request) {
    var assertion = keys.sign(request.registration(), ASSERTION_LIFE, request.claims());
    var outcome = client.send(request.with(assertion));
    if (outcome instanceof Unanswered unanswered) {
      return LmsFaults.of(unanswered);
    }
    var answer = (Answered) outcome;
    // By the body, not by its type: Moodle sends JSON as text/html.
    var members = JsonMaps.readObject(answer.body()).map(Claims::new);
    if (!answer.isSuccess()) {
      return refused(answer, members);
    }
    var token = members.flatMap(found -> found.filled("access_token"));
    if (token.isEmpty()) {
      return Refused.of(CourseRefusal.LMS_ANSWER_UNREADABLE, "no access_token");
    }
    return new Done<>(keep(request, token.get(), members.get()));
  }

  /** What OAuth calls an error (RFC 6749 §5.2) is one; a server may also just be broken. */
  private static CourseOutcome<AccessToken> refused(Answered answer, Optional<Claims> members) {
    if (answer.status() >= 500 || answer.status() == 429) {
      return LmsFaults.of(answer);
    }
    var error = members.flatMap(found -> found.filled("error")).map(LmsFaults::printable);
    return new Refused<>(
        CourseRefusal.LMS_TOKEN_REFUSED, error.orElse(""), answer.status(), Optional.empty());
  }

  private AccessToken keep(TokenRequest request, String value, Claims answer) {
    var life =
        answer.values().get("expires_in") instanceof Number seconds
            ? seconds.longValue()
            : SHORT_LIFE_SECONDS;
    var token =
        new AccessToken(value, clock.instant().plusSeconds(Math.max(0, life)).minus(MARGIN));
    if (tokens.size() >= MOST_TOKENS) {
      var now = clock.instant();
      tokens.values().removeIf(old -> old.freshUntil().isBefore(now));
    }
    if (tokens.size() < MOST_TOKENS) {
      tokens.put(request, token);
    }
    return token;
  }
}
