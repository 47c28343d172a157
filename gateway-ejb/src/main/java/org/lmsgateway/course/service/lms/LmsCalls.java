package org.lmsgateway.course.service.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.OutboundRequest.Limits;
import org.lmsgateway.outbound.SendOutcome;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;
import org.lmsgateway.outbound.service.Pause;

/**
 * Sends requests to the services of an LMS. A token that the LMS refuses is replaced once. What the
 * LMS is too busy for is repeated after the time that it names, what it failed at only if doing it
 * twice does no harm (RFC 9110 §9.2.2); both at most twice, and never for longer than an app would
 * wait. Not to be called inside a transaction.
 */
@ApplicationScoped
public class LmsCalls {

  private static final int MOST_REPEATS = 2;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final Duration FIRST_WAIT = Duration.ofMillis(300);

  private OutboundClient client;
  private AccessTokens tokens;
  private Pause pause;

  protected LmsCalls() {}

  @Inject
  public LmsCalls(OutboundClient client, AccessTokens tokens, Pause pause) {
    this.client = client;
    this.tokens = tokens;
    this.pause = pause;
  }

  /**
   * Sends one request.
   *
   * @param scopes what the token must allow
   * @return the LMS's answer if its status is one of success
   */
  public CourseOutcome<Answered> send(
      OpenCourse course, Set<String> scopes, OutboundRequest request) {
    var wanted = TokenRequest.of(course, scopes);
    var patient = request.within(Limits.SERVICE);
    return tokens
        .get(wanted)
        .then(
            token -> {
              var first = sendWith(token, patient);
              if (!isRefusedToken(first)) {
                return outcome(first);
              }
              tokens.drop(wanted, token);
              return tokens.get(wanted).then(fresh -> outcome(sendWith(fresh, patient)));
            });
  }

  private static boolean isRefusedToken(SendOutcome outcome) {
    return outcome instanceof Answered answer && answer.status() == 401;
  }

  private SendOutcome sendWith(AccessToken token, OutboundRequest request) {
    var authorized = request.with("Authorization", "Bearer " + token.value());
    var outcome = client.send(authorized);
    for (int repeat = 0; repeat < MOST_REPEATS; repeat++) {
      var wait = wait(outcome, repeat);
      if (!mayRepeat(outcome, request) || wait.compareTo(LONGEST_WAIT) > 0) {
        return outcome;
      }
      pause.take(wait);
      outcome = client.send(authorized);
    }
    return outcome;
  }

  private static boolean mayRepeat(SendOutcome outcome, OutboundRequest request) {
    if (outcome instanceof Unanswered unanswered) {
      return switch (unanswered.fault()) {
        // Whoever was not reached has done nothing. (A connection that broke may have.)
        case UNREACHABLE -> !request.method().equals("POST");
        default -> false;
      };
    }
    return switch (((Answered) outcome).status()) {
      // Turned away at the door, so nothing was done, whatever it was.
      case 429, 503 -> true;
      case 500, 502, 504 -> !request.method().equals("POST");
      default -> false;
    };
  }

  private static Duration wait(SendOutcome outcome, int repeat) {
    var growing = FIRST_WAIT.multipliedBy(1L << repeat);
    return outcome instanceof Answered answer
        ? LmsFaults.retryAfter(answer).orElse(growing)
        : growing;
  }

  private static CourseOutcome<Answered> outcome(SendOutcome sent) {
    if (sent instanceof Unanswered unanswered) {
      return LmsFaults.of(unanswered);
    }
    var answer = (Answered) sent;
    return answer.isSuccess() ? new Done<>(answer) : LmsFaults.of(answer);
  }
}
