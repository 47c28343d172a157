package org.lmsgateway.microsoft.service.graph;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.TeamTemplate;
import org.lmsgateway.microsoft.service.call.GraphAnswer;
import org.lmsgateway.microsoft.service.call.GraphCalls;
import org.lmsgateway.microsoft.service.call.GraphFaults;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Refused;
import org.lmsgateway.microsoft.service.call.GraphRequest;
import org.lmsgateway.outbound.service.Pause;
import org.lmsgateway.shared.TenantId;

/**
 * Makes teams out of groups, finds and archives them. Microsoft does the work behind the answer; it
 * is waited for, half a minute at the most, and then the caller comes again.
 */
@ApplicationScoped
public class GraphTeams {

  private static final String PROPERTIES = "id,displayName,webUrl,isArchived";

  /** A new group is not known everywhere at once. */
  private static final int YOUNG_REPEATS = 3;

  private static final Duration YOUNG = Duration.ofSeconds(10);
  private static final Duration GROWN = Duration.ofMinutes(15);
  private static final int LOOKS = 5;
  private static final Duration FIRST_LOOK = Duration.ofSeconds(1);
  private static final Duration LATER = Duration.ofSeconds(30);

  private GraphCalls calls;
  private Pause pause;

  protected GraphTeams() {}

  @Inject
  public GraphTeams(GraphCalls calls, Pause pause) {
    this.calls = calls;
    this.pause = pause;
  }

  /**
   * Makes a team out of a group, which needs an owner.
   *
   * @return the team, also if it was there already; refused with {@link
   *     GraphRefusal#MICROSOFT_BUSY} and a time if the group is too young, or the team not ready
   */
  public GraphOutcome<Team> create(TenantId tenant, String group, TeamTemplate template) {
    return calls
        .reference(tenant, "/")
        .then(base -> begin(tenant, body(base, GraphRequest.id(group), template)))
        .then(answer -> begun(tenant, group, answer));
  }

  private static JsonObject body(String base, String group, TeamTemplate template) {
    return JSON.createObjectBuilder()
        .add("template@odata.bind", base + "teamsTemplates('" + template.id() + "')")
        .add("group@odata.bind", base + "groups('" + group + "')")
        .build();
  }

  private GraphOutcome<GraphAnswer> begin(TenantId tenant, JsonObject body) {
    var request = GraphRequest.post("/teams", body);
    var outcome = calls.exchange(tenant, request);
    for (var repeat = 0; repeat < YOUNG_REPEATS && isYoung(outcome); repeat++) {
      pause.take(YOUNG);
      outcome = calls.exchange(tenant, request);
    }
    return outcome;
  }

  private static boolean isYoung(GraphOutcome<GraphAnswer> outcome) {
    return outcome instanceof Done<GraphAnswer> done && done.value().status() == 404;
  }

  private GraphOutcome<Team> begun(TenantId tenant, String group, GraphAnswer answer) {
    if (answer.status() == 404) {
      return busy(GROWN);
    }
    if (answer.status() == 409) {
      return find(tenant, group);
    }
    return GraphFaults.unlessDone(answer)
        .then(done -> awaited(tenant, done))
        .then(done -> find(tenant, group));
  }

  /** Waits for what Microsoft does behind an answer (202 with the address of an operation). */
  private GraphOutcome<Boolean> awaited(TenantId tenant, GraphAnswer answer) {
    var operation = answer.headers().getOrDefault("Location", "");
    if (!operation.matches("/teams[A-Za-z0-9/()'-]+")) {
      return new Done<>(true);
    }
    for (var look = 0; look < LOOKS; look++) {
      pause.take(FIRST_LOOK.multipliedBy(1L << look));
      var state = calls.send(tenant, GraphRequest.get(operation)).map(GraphTeams::state);
      if (!(state instanceof Done<String> done)) {
        return state.map(none -> true);
      }
      if (done.value().equals("succeeded")) {
        return new Done<>(true);
      }
      if (done.value().startsWith("failed")) {
        return Refused.of(GraphRefusal.MICROSOFT_REJECTED, done.value());
      }
    }
    return busy(LATER);
  }

  private static String state(GraphAnswer operation) {
    var status = operation.body().getString("status", "");
    return status.equals("failed") && operation.body().get("error") instanceof JsonObject error
        ? "failed " + error.getString("code", "")
        : status;
  }

  private static <T> GraphOutcome<T> busy(Duration retryAfter) {
    return new Refused<>(GraphRefusal.MICROSOFT_BUSY, "", Optional.of(retryAfter));
  }

  /** A team by its id, which is that of its group. */
  public GraphOutcome<Team> find(TenantId tenant, String team) {
    return calls
        .send(tenant, GraphRequest.get(path(team) + "?$select=" + PROPERTIES))
        .map(GraphAnswer::body)
        .map(
            body ->
                new Team(
                    body.getString("id", team),
                    body.getString("displayName", ""),
                    body.getString("webUrl", ""),
                    body.getBoolean("isArchived", false)));
  }

  /** The groups of the teams that a user owns. */
  public GraphOutcome<List<DirectoryGroup>> ownedBy(TenantId tenant, String user) {
    var path =
        "/users/"
            + GraphRequest.id(user)
            + "/ownedObjects/microsoft.graph.group?$top=999&$select=resourceProvisioningOptions,"
            + DirectoryGroup.PROPERTIES;
    return calls
        .send(tenant, GraphRequest.get(path))
        .map(
            answer ->
                GraphLists.items(answer)
                    .filter(GraphTeams::isTeam)
                    .map(DirectoryGroup::of)
                    .toList());
  }

  private static boolean isTeam(JsonObject group) {
    return group.get("resourceProvisioningOptions") instanceof JsonArray options
        && options.stream().anyMatch(GraphTeams::saysTeam);
  }

  private static boolean saysTeam(JsonValue option) {
    return option instanceof JsonString text && text.getString().equals("Team");
  }

  /** Archives a team, unless it is already: everybody reads, and nobody writes any more. */
  public GraphOutcome<Team> archive(TenantId tenant, String team) {
    return find(tenant, team)
        .then(found -> found.archived() ? new Done<>(found) : archiveNow(tenant, team));
  }

  private GraphOutcome<Team> archiveNow(TenantId tenant, String team) {
    var request = GraphRequest.post(path(team) + "/archive", JsonValue.EMPTY_JSON_OBJECT);
    return calls
        .send(tenant, request)
        .then(answer -> awaited(tenant, answer))
        .then(done -> find(tenant, team));
  }

  private static String path(String team) {
    return "/teams/" + GraphRequest.id(team);
  }
}
