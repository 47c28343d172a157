package org.lmsgateway.microsoft.service.call;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Refused;
import org.lmsgateway.shared.TenantId;

/**
 * Sends requests to Microsoft Graph, twenty in one call. Each has an answer of its own; those that
 * Graph was too busy for are repeated alone, after the longest time that any of them names. Not to
 * be called inside a transaction.
 */
@ApplicationScoped
public class GraphBatches {

  /** How many Microsoft Graph takes in one call. */
  public static final int MOST = 20;

  private GraphCalls calls;

  protected GraphBatches() {}

  @Inject
  public GraphBatches(GraphCalls calls) {
    this.calls = calls;
  }

  /**
   * Sends requests that need no order.
   *
   * @return the answers, in the order of the requests, whatever their status
   */
  public GraphOutcome<List<GraphAnswer>> send(TenantId tenant, List<GraphRequest> requests) {
    var answers = new GraphAnswer[requests.size()];
    var open = IntStream.range(0, answers.length).boxed().toList();
    var patience = calls.patience();
    while (!open.isEmpty()) {
      for (var first = 0; first < open.size(); first += MOST) {
        var some = open.subList(first, Math.min(first + MOST, open.size()));
        var outcome = send(tenant, requests, some, answers);
        if (outcome instanceof Refused<Integer> refused) {
          return refused.as();
        }
      }
      open = open.stream().filter(index -> answers[index].isBusy()).toList();
      if (!open.isEmpty() && !patience.wait(longest(open, answers))) {
        break;
      }
    }
    return new Done<>(List.copyOf(Arrays.asList(answers)));
  }

  private static Optional<Duration> longest(List<Integer> open, GraphAnswer[] answers) {
    return open.stream()
        .flatMap(index -> answers[index].retryAfter().stream())
        .max(Duration::compareTo);
  }

  /** Fills in the answers to some of the requests. */
  private GraphOutcome<Integer> send(
      TenantId tenant, List<GraphRequest> requests, List<Integer> some, GraphAnswer[] answers) {
    var body = JSON.createArrayBuilder();
    some.forEach(index -> body.add(request(index, requests.get(index))));
    var batch = JSON.createObjectBuilder().add("requests", body).build();
    return calls
        .send(tenant, GraphRequest.post("/$batch", batch))
        .then(answer -> fill(answer, some, answers));
  }

  private static JsonObject request(int index, GraphRequest request) {
    var json =
        JSON.createObjectBuilder()
            .add("id", String.valueOf(index))
            .add("method", request.method())
            .add("url", request.path());
    request
        .body()
        .ifPresent(
            body ->
                json.add("body", body)
                    .add(
                        "headers",
                        JSON.createObjectBuilder().add("Content-Type", "application/json")));
    return json.build();
  }

  private static GraphOutcome<Integer> fill(
      GraphAnswer batch, List<Integer> some, GraphAnswer[] answers) {
    var missing = new ArrayList<>(some);
    if (batch.body().get("responses") instanceof JsonArray responses) {
      for (var response : responses) {
        if (response instanceof JsonObject object) {
          var index = some.stream().filter(one -> isOf(object, one)).findAny();
          index.ifPresent(one -> answers[one] = GraphAnswer.of(object));
          index.ifPresent(missing::remove);
        }
      }
    }
    return missing.isEmpty() ? new Done<>(some.size()) : GraphFaults.unreadable();
  }

  private static boolean isOf(JsonObject response, int index) {
    return response.getString("id", "").equals(String.valueOf(index));
  }
}
