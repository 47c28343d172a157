package org.lmsgateway.microsoft.service.graph;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.service.call.GraphAnswer;
import org.lmsgateway.microsoft.service.call.GraphCalls;
import org.lmsgateway.microsoft.service.call.GraphFaults;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Refused;
import org.lmsgateway.microsoft.service.call.GraphRequest;
import org.lmsgateway.shared.TenantId;

/** Makes groups in a tenant's directory, and says who is in them. */
@ApplicationScoped
public class GraphGroups {

  /** Of Microsoft, for what an LMS calls a class; every directory knows it. */
  private static final String LMS_CLASS = "microsoft_EducationClassLmsExt";

  private GraphCalls calls;
  private MembershipWrites writes;

  protected GraphGroups() {}

  @Inject
  public GraphGroups(GraphCalls calls, MembershipWrites writes) {
    this.calls = calls;
    this.writes = writes;
  }

  /**
   * Makes a group, unless one with the same external id is there already.
   *
   * @return the group's id; refused with {@link GraphRefusal#MICROSOFT_NICKNAME_TAKEN} if another
   *     group has the nickname
   */
  public GraphOutcome<String> create(TenantId tenant, GroupDraft draft) {
    return findCreated(tenant, draft.externalId())
        .then(found -> found.isPresent() ? new Done<>(found.get()) : createAnother(tenant, draft));
  }

  private GraphOutcome<Optional<String>> findCreated(TenantId tenant, String externalId) {
    var filter = LMS_CLASS + "/lmsCourseId%20eq%20" + GraphRequest.literal(externalId);
    return calls
        .send(tenant, GraphRequest.get("/groups?$select=id&$filter=" + filter))
        .map(answer -> GraphLists.ids(answer).items().stream().findFirst());
  }

  private GraphOutcome<String> createAnother(TenantId tenant, GroupDraft draft) {
    return calls
        .reference(tenant, "/users/")
        .then(users -> calls.exchange(tenant, GraphRequest.post("/groups", body(draft, users))))
        .then(GraphGroups::created);
  }

  private static JsonObject body(GroupDraft draft, String users) {
    var owners = JSON.createArrayBuilder();
    draft.owners().stream()
        .limit(GroupDraft.MOST_OWNERS)
        .forEach(owner -> owners.add(users + GraphRequest.id(owner)));
    var people = owners.build();
    var group =
        JSON.createObjectBuilder()
            .add("displayName", draft.name())
            .add("mailNickname", draft.mailNickname())
            .add("mailEnabled", true)
            .add("securityEnabled", false)
            .add("visibility", "Private")
            .add("groupTypes", JSON.createArrayBuilder().add("Unified"))
            .add(
                "resourceBehaviorOptions",
                JSON.createArrayBuilder().add("HideGroupInOutlook").add("WelcomeEmailDisabled"))
            .add(LMS_CLASS, JSON.createObjectBuilder().add("lmsCourseId", draft.externalId()));
    if (!draft.description().isEmpty()) {
      group.add("description", draft.description());
    }
    if (!people.isEmpty()) {
      group.add("owners@odata.bind", people).add("members@odata.bind", people);
    }
    return group.build();
  }

  private static GraphOutcome<String> created(GraphAnswer answer) {
    if (answer.status() == 400 && answer.errorSays("mailNickname already exists")) {
      return Refused.of(GraphRefusal.MICROSOFT_NICKNAME_TAKEN, "");
    }
    return GraphFaults.unlessDone(answer).map(done -> done.body().getString("id", ""));
  }

  public GraphOutcome<DirectoryGroup> find(TenantId tenant, String group) {
    return calls
        .send(tenant, GraphRequest.get(path(group) + "?$select=" + DirectoryGroup.PROPERTIES))
        .map(answer -> DirectoryGroup.of(answer.body()));
  }

  /** Whether a group has that mail nickname; case does not count. */
  public GraphOutcome<Boolean> nicknameTaken(TenantId tenant, String nickname) {
    var filter = "mailNickname%20eq%20" + GraphRequest.literal(nickname);
    return calls
        .send(tenant, GraphRequest.get("/groups?$select=id&$filter=" + filter))
        .map(answer -> !GraphLists.ids(answer).items().isEmpty());
  }

  /**
   * The ids of users who are members, owners among them.
   *
   * @param page null for the first one, otherwise what the page before it names
   */
  public GraphOutcome<GraphPage<String>> members(TenantId tenant, String group, String page) {
    return people(tenant, group, "members", page);
  }

  /**
   * The ids of users who are owners.
   *
   * @param page null for the first one, otherwise what the page before it names
   */
  public GraphOutcome<GraphPage<String>> owners(TenantId tenant, String group, String page) {
    return people(tenant, group, "owners", page);
  }

  private GraphOutcome<GraphPage<String>> people(
      TenantId tenant, String group, String list, String page) {
    var first = path(group) + "/" + list + "/microsoft.graph.user?$select=id&$top=999";
    return calls.send(tenant, GraphRequest.get(page == null ? first : page)).map(GraphLists::ids);
  }

  /**
   * Makes changes that need no order among them, twenty with one call; additions of several people
   * go together, so that four hundred fit into one. Who was there already, or is gone, counts as
   * done; the last owner cannot be removed.
   *
   * @return the result of each change, in their order; refused if none can be told, and then the
   *     same changes may be made again
   */
  public GraphOutcome<List<ChangeResult>> write(
      TenantId tenant, String group, List<MembershipChange> changes) {
    return writes.write(tenant, path(group), changes);
  }

  private static String path(String group) {
    return "/groups/" + GraphRequest.id(group);
  }
}
