package org.lmsgateway.test.services;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Course Groups Service 1.0: the groups of a course, and its sets of groups. */
public final class GroupsEndpoint extends BearerEndpoint {

  public static final String GROUPS = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";
  public static final String SETS = "application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json";

  private final URI groupsAddress;
  private final URI setsAddress;
  private final List<JsonObject> groups = new CopyOnWriteArrayList<>();

  GroupsEndpoint(TokenEndpoint tokens, URI groupsAddress, URI setsAddress) {
    super(tokens);
    this.groupsAddress = groupsAddress;
    this.setsAddress = setsAddress;
    add("group-1", "Oaks", "set-1");
    add("group-2", "Elms", "set-1");
  }

  public URI groupsAddress() {
    return groupsAddress;
  }

  public URI setsAddress() {
    return setsAddress;
  }

  public void add(String id, String name, String set) {
    groups.add(Json.createObjectBuilder(Map.of("id", id, "name", name, "set_id", set)).build());
  }

  @Override
  Set<String> scopes(Received request) {
    return Set.of(LmsServices.GROUPS_SCOPE);
  }

  @Override
  Reply serve(Received request) {
    var sets = request.path().equals(setsAddress.getRawPath());
    var type = sets ? SETS : GROUPS;
    if (!request.accepts(type)) {
      return Reply.refused(406, "Not acceptable");
    }
    var body = Json.createObjectBuilder().add("id", address(sets).toString());
    if (sets) {
      var set = Json.createObjectBuilder().add("id", "set-1").add("name", "Trees");
      body.add("sets", Json.createArrayBuilder().add(set));
    } else {
      body.add("groups", Json.createArrayBuilder(groups));
    }
    return Reply.json(200, type + "; charset=utf-8", body.build());
  }

  private URI address(boolean sets) {
    return sets ? setsAddress : groupsAddress;
  }
}
