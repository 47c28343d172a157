package org.lmsgateway.microsoft.service.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.OutboundRequest.Limits;
import org.lmsgateway.outbound.SendOutcome;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;
import org.lmsgateway.outbound.service.Pause;
import org.lmsgateway.shared.TenantId;

/**
 * Sends single requests to Microsoft Graph. A token that is refused is replaced once. What Graph is
 * too busy for is repeated after the time that it names; what it failed at, only if doing it twice
 * does no harm. Nobody waits longer than a minute in all. Not to be called inside a transaction.
 */
@ApplicationScoped
public class GraphCalls {

  private OutboundClient client;
  private GraphTokens tokens;
  private Pause pause;

  protected GraphCalls() {}

  @Inject
  public GraphCalls(OutboundClient client, GraphTokens tokens, Pause pause) {
    this.client = client;
    this.tokens = tokens;
    this.pause = pause;
  }

  /** The answer if it is one of success, otherwise why it is none. */
  public GraphOutcome<GraphAnswer> send(TenantId tenant, GraphRequest request) {
    return exchange(tenant, request).then(GraphFaults::unlessDone);
  }

  /** The answer, whatever its status. */
  public GraphOutcome<GraphAnswer> exchange(TenantId tenant, GraphRequest request) {
    return tokens
        .access(tenant)
        .then(
            access -> {
              var first = sendWith(access, request);
              return isRefusedToken(first)
                  ? tokens.fresh(tenant).then(fresh -> outcome(sendWith(fresh, request)))
                  : outcome(first);
            });
  }

  /** The address of an object, by which others refer to it. */
  public GraphOutcome<String> reference(TenantId tenant, String path) {
    return tokens.access(tenant).map(access -> access.graph() + GraphRequest.VERSION + path);
  }

  Patience patience() {
    return new Patience(pause);
  }

  private static boolean isRefusedToken(SendOutcome outcome) {
    return outcome instanceof Answered answer && answer.status() == 401;
  }

  private SendOutcome sendWith(GraphAccess access, GraphRequest request) {
    var message = message(access, request);
    var patience = patience();
    var outcome = client.send(message);
    while (mayRepeat(outcome, request) && patience.wait(retryAfter(outcome))) {
      outcome = client.send(message);
    }
    return outcome;
  }

  private static OutboundRequest message(GraphAccess access, GraphRequest request) {
    var address = URI.create(access.graph() + GraphRequest.VERSION + request.path());
    var plain =
        request
            .body()
            .map(
                body ->
                    new OutboundRequest(
                        request.method(),
                        address,
                        Map.of("Content-Type", "application/json"),
                        body.toString(),
                        Limits.SERVICE))
            .orElseGet(
                () ->
                    new OutboundRequest(request.method(), address, Map.of(), null, Limits.SERVICE));
    return plain
        .with("Authorization", "Bearer " + access.token())
        .with("Accept", "application/json");
  }

  private static boolean mayRepeat(SendOutcome outcome, GraphRequest request) {
    var harmless = request.method().equals("GET");
    if (outcome instanceof Unanswered unanswered) {
      return harmless && unanswered.fault() == OutboundFault.UNREACHABLE;
    }
    return switch (((Answered) outcome).status()) {
      // Turned away at the door, so nothing was done, whatever it was.
      case 429, 503 -> true;
      case 500, 502, 504 -> harmless;
      default -> false;
    };
  }

  private static Optional<Duration> retryAfter(SendOutcome outcome) {
    return outcome instanceof Answered answer
        ? GraphAnswer.of(answer).flatMap(GraphAnswer::retryAfter)
        : Optional.empty();
  }

  private static GraphOutcome<GraphAnswer> outcome(SendOutcome sent) {
    if (sent instanceof Unanswered unanswered) {
      return GraphFaults.of(unanswered);
    }
    return GraphAnswer.of((Answered) sent)
        .<GraphOutcome<GraphAnswer>>map(Done::new)
        .orElseGet(GraphFaults::unreadable);
  }
}
