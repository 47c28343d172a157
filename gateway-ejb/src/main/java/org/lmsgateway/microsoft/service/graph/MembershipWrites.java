package org.lmsgateway.microsoft.service.graph;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lmsgateway.microsoft.service.call.GraphAnswer;
import org.lmsgateway.microsoft.service.call.GraphBatches;
import org.lmsgateway.microsoft.service.call.GraphCalls;
import org.lmsgateway.microsoft.service.call.GraphFaults;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.call.GraphRequest;
import org.lmsgateway.shared.TenantId;

/**
 * Writes changes of a group. Twenty additions are one request; Graph makes all or none of them, so
 * where one was there already they are made one by one.
 */
@ApplicationScoped
public class MembershipWrites {

  /** How many references Microsoft Graph takes in one request. */
  private static final int MOST_ADDITIONS = 20;

  private GraphCalls calls;
  private GraphBatches batches;

  protected MembershipWrites() {}

  @Inject
  public MembershipWrites(GraphCalls calls, GraphBatches batches) {
    this.calls = calls;
    this.batches = batches;
  }

  /** A request, and the changes that it makes. */
  private record Step(GraphRequest request, List<MembershipChange> changes) {}

  GraphOutcome<List<ChangeResult>> write(
      TenantId tenant, String group, List<MembershipChange> changes) {
    return calls
        .reference(tenant, "/")
        .then(
            base -> {
              var results = new HashMap<MembershipChange, ChangeResult>();
              return make(tenant, steps(base, group, changes), results)
                  .then(again -> make(tenant, single(base, group, again), results))
                  .map(none -> changes.stream().map(results::get).toList());
            });
  }

  /**
   * Sends steps and notes their results.
   *
   * @return the changes to make one by one
   */
  private GraphOutcome<List<MembershipChange>> make(
      TenantId tenant, List<Step> steps, Map<MembershipChange, ChangeResult> results) {
    var requests = steps.stream().map(Step::request).toList();
    return batches
        .send(tenant, requests)
        .map(
            answers -> {
              var again = new ArrayList<MembershipChange>();
              for (var index = 0; index < steps.size(); index++) {
                var changes = steps.get(index).changes();
                if (changes.size() > 1 && isOneWrong(answers.get(index))) {
                  again.addAll(changes);
                } else {
                  var answer = answers.get(index);
                  changes.forEach(change -> results.put(change, result(change, answer)));
                }
              }
              return again;
            });
  }

  /** Somebody is a member already, does not exist, or is one too many. */
  private static boolean isOneWrong(GraphAnswer answer) {
    return answer.status() == 400 || answer.status() == 403 || answer.status() == 404;
  }

  private static ChangeResult result(MembershipChange change, GraphAnswer answer) {
    var there = answer.status() == 400 && answer.errorSays("already exist");
    var gone = answer.status() == 404 && !change.kind().isAddition();
    return new ChangeResult(
        change,
        answer.isSuccess() || there || gone
            ? Optional.empty()
            : Optional.of(GraphFaults.of(answer)));
  }

  private static List<Step> steps(String base, String group, List<MembershipChange> changes) {
    var additions = changes.stream().filter(change -> change.kind().isAddition()).toList();
    var removals = changes.stream().filter(change -> !change.kind().isAddition()).toList();
    var together =
        Stream.iterate(0, at -> at < additions.size(), at -> at + MOST_ADDITIONS)
            .map(at -> additions.subList(at, Math.min(at + MOST_ADDITIONS, additions.size())))
            .map(part -> together(base, group, part));
    return Stream.concat(together, single(base, group, removals).stream()).toList();
  }

  private static Step together(String base, String group, List<MembershipChange> additions) {
    if (additions.size() == 1) {
      return single(base, group, additions.get(0));
    }
    var lists = new TreeMap<String, JsonArrayBuilder>();
    for (var addition : additions) {
      lists
          .computeIfAbsent(addition.kind().list(), list -> JSON.createArrayBuilder())
          .add(reference(base, addition));
    }
    var body = JSON.createObjectBuilder();
    lists.forEach((list, people) -> body.add(list + "@odata.bind", people));
    return new Step(GraphRequest.patch(group, body.build()), additions);
  }

  private static List<Step> single(String base, String group, List<MembershipChange> changes) {
    return changes.stream().map(change -> single(base, group, change)).toList();
  }

  private static Step single(String base, String group, MembershipChange change) {
    var list = group + "/" + change.kind().list();
    var request =
        change.kind().isAddition()
            ? GraphRequest.post(list + "/$ref", body(reference(base, change)))
            : GraphRequest.delete(list + "/" + GraphRequest.id(change.user()) + "/$ref");
    return new Step(request, List.of(change));
  }

  private static JsonObject body(String reference) {
    return JSON.createObjectBuilder().add("@odata.id", reference).build();
  }

  private static String reference(String base, MembershipChange change) {
    return base + "directoryObjects/" + GraphRequest.id(change.user());
  }
}
