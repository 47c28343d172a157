package org.lmsgateway.test.services;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lmsgateway.test.Visitor;

/** Names and Role Provisioning Services 2.0, for one course. Pages as it is told. */
public final class RosterEndpoint extends BearerEndpoint {

  public static final String MEDIA_TYPE =
      "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  private final URI address;
  private final List<JsonObject> members = new CopyOnWriteArrayList<>();
  private volatile int pageSize = Integer.MAX_VALUE;
  private volatile URI differences;

  RosterEndpoint(TokenEndpoint tokens, URI address) {
    super(tokens);
    this.address = address;
    for (int i = 1; i <= 3; i++) {
      add("user-" + i, "Member " + i, "Learner");
    }
    add("user-7", "Tess Teacher", "Instructor");
  }

  /** What the launch claims as {@code context_memberships_url}; it has a query of its own. */
  public URI address() {
    return address;
  }

  /** Adds an active member, with roles as Moodle names them. */
  public void add(String userId, String name, String... roles) {
    members.add(
        Json.createObjectBuilder(
                Map.of(
                    "status",
                    "Active",
                    "user_id",
                    userId,
                    "roles",
                    List.of(roles),
                    "name",
                    name,
                    "email",
                    userId + "@school.example"))
            .build());
  }

  /** Adds a member as it is. */
  public void add(JsonObject member) {
    members.add(member);
  }

  public void clear() {
    members.clear();
  }

  /** No page is longer, whatever limit is asked for. */
  public void pageSize(int most) {
    pageSize = most;
  }

  /** Sends a link to differences with the last page (NRPS 2.0 §2.4.2). */
  public void offerDifferences(URI at) {
    differences = at;
  }

  @Override
  Set<String> scopes(Received request) {
    return Set.of(LmsServices.ROSTER_SCOPE);
  }

  @Override
  Reply serve(Received request) {
    if (!request.accepts(MEDIA_TYPE)) {
      return Reply.refused(406, "Not acceptable");
    }
    var wanted = ofRole(request.query("role"));
    int from = request.query("from", 0);
    int limit = Math.min(pageSize, request.query("limit", Integer.MAX_VALUE));
    int to = (int) Math.min(wanted.size(), (long) from + limit);
    var page =
        Json.createObjectBuilder()
            .add("id", address.toString())
            .add(
                "context",
                Json.createObjectBuilder()
                    .add("id", LmsServices.COURSE)
                    .add("label", "BOT1")
                    .add("title", "Botany"))
            .add("members", array(wanted.subList(Math.min(from, to), to)))
            .build();
    return links(Reply.json(200, MEDIA_TYPE + "; charset=utf-8", page), request, wanted, to);
  }

  private Reply links(Reply reply, Received request, List<JsonObject> wanted, int to) {
    if (to < wanted.size()) {
      Map<String, String> query = new TreeMap<>(request.query());
      query.put("from", Integer.toString(to));
      var next = address.toString().split("\\?", 2)[0] + "?" + Visitor.encode(query);
      return reply.with("Link", "<" + next + ">; rel=\"next\"");
    }
    return differences == null
        ? reply
        : reply.with("Link", "<" + differences + ">; rel=\"differences\"");
  }

  /** By the short name or the full one. */
  private List<JsonObject> ofRole(String role) {
    var name = role.substring(role.indexOf('#') + 1);
    return members.stream().filter(member -> name.isEmpty() || hasRole(member, name)).toList();
  }

  private static boolean hasRole(JsonObject member, String name) {
    return member.getJsonArray("roles").stream()
        .map(JsonValue::toString)
        .anyMatch(role -> role.equals("\"" + name + "\"") || role.endsWith("#" + name + "\""));
  }

  private static JsonArrayBuilder array(List<JsonObject> members) {
    var array = Json.createArrayBuilder();
    members.forEach(array::add);
    return array;
  }
}
