package org.lmsgateway.microsoft.service.graph;

import static java.util.stream.Collectors.joining;
import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lmsgateway.microsoft.UserKey;
import org.lmsgateway.microsoft.service.call.GraphAnswer;
import org.lmsgateway.microsoft.service.call.GraphBatches;
import org.lmsgateway.microsoft.service.call.GraphFaults;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.call.GraphRequest;
import org.lmsgateway.shared.TenantId;

/** Finds users in a tenant's directory. */
@ApplicationScoped
public class GraphUsers {

  /** How many conditions Microsoft Graph takes in a filter. */
  private static final int MOST_CONDITIONS = 15;

  /** More than one user may have the same value. */
  private static final String MOST_FOUND = "999";

  private GraphBatches batches;

  protected GraphUsers() {}

  @Inject
  public GraphUsers(GraphBatches batches) {
    this.batches = batches;
  }

  /**
   * Finds users by what the directory knows them by, 300 with one call; case does not count.
   *
   * @param values blank ones find nobody
   * @return those that were found, in no order; two may share a value
   */
  public GraphOutcome<List<DirectoryUser>> find(
      TenantId tenant, UserKey key, Collection<String> values) {
    var wanted =
        values.stream()
            .filter(value -> !value.isBlank())
            .map(value -> value.strip().toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    var requests = parts(wanted, MOST_CONDITIONS).map(part -> search(key, part)).toList();
    return batches.send(tenant, requests).then(GraphUsers::users);
  }

  private static GraphRequest search(UserKey key, List<String> values) {
    var filter =
        values.stream()
            .map(value -> key.property() + "%20eq%20" + GraphRequest.literal(value))
            .collect(joining("%20or%20"));
    return GraphRequest.get(
        "/users?$select="
            + DirectoryUser.PROPERTIES
            + "&$top="
            + MOST_FOUND
            + "&$filter="
            + filter);
  }

  private static GraphOutcome<List<DirectoryUser>> users(List<GraphAnswer> answers) {
    var users = new ArrayList<DirectoryUser>();
    for (var answer : answers) {
      if (!answer.isSuccess()) {
        return GraphFaults.of(answer);
      }
      GraphLists.items(answer).map(DirectoryUser::of).forEach(users::add);
    }
    return new Done<>(users);
  }

  /** Which of these users are in a group, or in a group that is in it. */
  public GraphOutcome<Set<String>> inGroup(
      TenantId tenant, String group, Collection<String> users) {
    var ids = users.stream().distinct().toList();
    var body =
        JSON.createObjectBuilder().add("groupIds", JSON.createArrayBuilder().add(group)).build();
    var requests =
        ids.stream()
            .map(id -> "/users/" + GraphRequest.id(id) + "/checkMemberGroups")
            .map(path -> GraphRequest.post(path, body))
            .toList();
    return batches.send(tenant, requests).then(answers -> members(ids, answers));
  }

  private static GraphOutcome<Set<String>> members(List<String> ids, List<GraphAnswer> answers) {
    var members = new HashSet<String>();
    for (var index = 0; index < answers.size(); index++) {
      var answer = answers.get(index);
      // Whoever is not there any more is in no group.
      if (!answer.isSuccess() && answer.status() != 404) {
        return GraphFaults.of(answer);
      }
      if (answer.body().get("value") instanceof JsonArray groups && !groups.isEmpty()) {
        members.add(ids.get(index));
      }
    }
    return new Done<>(Set.copyOf(members));
  }

  private static <T> Stream<List<T>> parts(List<T> all, int most) {
    return Stream.iterate(0, first -> first < all.size(), first -> first + most)
        .map(first -> all.subList(first, Math.min(first + most, all.size())));
  }
}
