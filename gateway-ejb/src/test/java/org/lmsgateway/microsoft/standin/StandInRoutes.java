package org.lmsgateway.microsoft.standin;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Microsoft Graph does with each request. */
final class StandInRoutes {

  private static final int MOST_REFERENCES = 20;
  private static final int MOST_CONDITIONS = 15;
  private static final Pattern CONDITION = Pattern.compile("([A-Za-z_/]+) eq '(.*)'");
  private static final Pattern QUOTED = Pattern.compile("\\('([^']+)'\\)");
  private static final String LMS_CLASS = "microsoft_EducationClassLmsExt";

  int youngFor;
  int looks;
  int pageSize = 999;
  final List<JsonObject> told = new ArrayList<>();

  private final String base;
  private final Map<String, JsonObject> users;
  private final Map<String, StandInGroup> groups;
  private final Map<String, Integer> operations = new HashMap<>();

  StandInRoutes(String base, Map<String, JsonObject> users, Map<String, StandInGroup> groups) {
    this.base = base;
    this.users = users;
    this.groups = groups;
  }

  StandInAnswer answer(StandInRequest request, Set<String> permissions) {
    var steps = request.steps();
    if (steps.contains("sendActivityNotification")) {
      return tell(request, groups.get(steps.get(1)), permissions);
    }
    var needed = needed(request, steps);
    if (needed.stream().noneMatch(permissions::contains)) {
      return StandInAnswer.error(403, "Authorization_RequestDenied", "Insufficient privileges");
    }
    return switch (steps.get(0)) {
      case "users" -> users(request, steps);
      case "groups" -> groups(request, steps);
      case "teams" -> teams(request, steps);
      case "organization" -> organization();
      default -> operation(request);
    };
  }

  private static Set<String> needed(StandInRequest request, List<String> steps) {
    var reads = request.method().equals("GET");
    if (steps.contains("checkMemberGroups")) {
      return Set.of("GroupMember.Read.All", "Group.Read.All", "Group.ReadWrite.All");
    }
    return switch (steps.get(0)) {
      case "users" -> Set.of("User.Read.All", "User.ReadWrite.All", "Directory.Read.All");
      case "organization" -> Set.of("Organization.Read.All");
      case "groups" ->
          reads
              ? Set.of("GroupMember.Read.All", "Group.Read.All", "Group.ReadWrite.All")
              : Set.of("Group.ReadWrite.All");
      default ->
          request.toString().equals("POST /teams")
              ? Set.of("Team.Create")
              : Set.of("TeamSettings.ReadWrite.All", "Group.ReadWrite.All", "Team.Create");
    };
  }

  private static StandInAnswer organization() {
    var domains =
        Json.createArrayBuilder()
            .add(Json.createObjectBuilder().add("name", "school.example").add("isInitial", false))
            .add(
                Json.createObjectBuilder()
                    .add("name", "school.onmicrosoft.com")
                    .add("isInitial", true));
    return StandInAnswer.list(
        List.of(Json.createObjectBuilder().add("verifiedDomains", domains).build()));
  }

  private StandInAnswer users(StandInRequest request, List<String> steps) {
    if (steps.size() == 1) {
      var conditions = request.parameter("$filter").split(" or ");
      return conditions.length > MOST_CONDITIONS
          ? StandInAnswer.bad("Too many child clauses specified in search filter expression")
          : StandInAnswer.list(
              users.values().stream().filter(user -> fits(user, conditions)).toList());
    }
    var user = steps.get(1);
    if (!users.containsKey(user)) {
      return StandInAnswer.notFound();
    }
    if (steps.get(2).equals("checkMemberGroups")) {
      var in =
          request.body().getJsonArray("groupIds").getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .filter(group -> groups.containsKey(group) && everybody(group).contains(user))
              .toList();
      return new StandInAnswer(
          200, Json.createObjectBuilder().add("value", Json.createArrayBuilder(in)).build());
    }
    return StandInAnswer.list(
        groups.values().stream()
            .filter(group -> group.owners.contains(user))
            .map(StandInGroup::json)
            .toList());
  }

  private static boolean fits(JsonObject user, String[] conditions) {
    return Stream.of(conditions)
        .map(CONDITION::matcher)
        .anyMatch(
            condition ->
                condition.matches()
                    && condition
                        .group(2)
                        .replace("''", "'")
                        .equalsIgnoreCase(user.getString(condition.group(1), null)));
  }

  /** With those of groups in it. */
  private Set<String> everybody(String group) {
    var all = new LinkedHashSet<>(groups.get(group).members);
    groups.get(group).members.stream()
        .filter(groups::containsKey)
        .forEach(inner -> all.addAll(everybody(inner)));
    return all;
  }

  private StandInAnswer groups(StandInRequest request, List<String> steps) {
    if (steps.size() == 1) {
      return request.method().equals("POST") ? create(request) : search(request);
    }
    var group = groups.get(steps.get(1));
    if (group == null) {
      return StandInAnswer.notFound();
    }
    if (steps.size() == 2) {
      return request.method().equals("PATCH")
          ? bind(group, request.body())
          : new StandInAnswer(200, group.json());
    }
    var list = steps.get(2);
    return switch (request.method()) {
      case "POST" -> add(group, list, id(request.body().getString("@odata.id")));
      case "DELETE" -> remove(group, list, steps.get(3));
      default -> page(request, group, list);
    };
  }

  private StandInAnswer search(StandInRequest request) {
    var condition = CONDITION.matcher(request.parameter("$filter"));
    if (!condition.matches()) {
      return StandInAnswer.bad("Invalid filter clause");
    }
    var wanted = condition.group(2).replace("''", "'");
    var external = condition.group(1).equals(LMS_CLASS + "/lmsCourseId");
    return StandInAnswer.list(
        groups.values().stream()
            .filter(
                group ->
                    external
                        ? group.externalId.equals(wanted)
                        : group.nickname.equalsIgnoreCase(wanted))
            .map(StandInGroup::json)
            .toList());
  }

  private StandInAnswer create(StandInRequest request) {
    var body = request.body();
    var nickname = body.getString("mailNickname");
    if (groups.values().stream().anyMatch(one -> one.nickname.equalsIgnoreCase(nickname))) {
      return StandInAnswer.bad(
          "Another object with the same value for property mailNickname already exists.");
    }
    var external =
        body.containsKey(LMS_CLASS) ? body.getJsonObject(LMS_CLASS).getString("lmsCourseId") : "";
    var group =
        new StandInGroup(
            UUID.randomUUID().toString(), body.getString("displayName"), nickname, external);
    group.young = youngFor;
    var bound = bind(group, body);
    if (bound.status() != 204) {
      return bound;
    }
    groups.put(group.id, group);
    return new StandInAnswer(201, group.json());
  }

  /** All references or none. */
  private StandInAnswer bind(StandInGroup group, JsonObject body) {
    var owners = references(body, "owners");
    var members = references(body, "members");
    if (owners.size() + members.size() > MOST_REFERENCES) {
      return StandInAnswer.bad("The number of references exceeds the limit of 20");
    }
    if (!users.keySet().containsAll(owners) || !users.keySet().containsAll(members)) {
      return StandInAnswer.notFound();
    }
    for (var list : List.of("owners", "members")) {
      var added = list.equals("owners") ? owners : members;
      if (added.stream().anyMatch(group.list(list)::contains)) {
        return duplicate(list);
      }
    }
    group.owners.addAll(owners);
    group.members.addAll(members);
    return StandInAnswer.done();
  }

  private static List<String> references(JsonObject body, String list) {
    var name = list + "@odata.bind";
    return body.containsKey(name)
        ? body.getJsonArray(name).getValuesAs(JsonString.class).stream()
            .map(reference -> id(reference.getString()))
            .collect(Collectors.toList())
        : List.of();
  }

  private static String id(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private static StandInAnswer duplicate(String list) {
    return StandInAnswer.bad(
        "One or more added object references already exist for the following modified properties: '"
            + list
            + "'.");
  }

  private StandInAnswer add(StandInGroup group, String list, String user) {
    if (!users.containsKey(user)) {
      return StandInAnswer.notFound();
    }
    return group.list(list).add(user) ? StandInAnswer.done() : duplicate(list);
  }

  private static StandInAnswer remove(StandInGroup group, String list, String user) {
    if (list.equals("owners") && group.owners.equals(Set.of(user))) {
      return StandInAnswer.bad(
          "The group must have at least one owner, hence this owner cannot be removed.");
    }
    return group.list(list).remove(user) ? StandInAnswer.done() : StandInAnswer.notFound();
  }

  private StandInAnswer page(StandInRequest request, StandInGroup group, String list) {
    var all = new ArrayList<>(group.list(list));
    var skipped = request.parameter("$skiptoken");
    var from = Math.min(all.size(), skipped.isEmpty() ? 0 : Integer.parseInt(skipped));
    var to = Math.min(all.size(), from + pageSize);
    var values = Json.createArrayBuilder();
    all.subList(from, to).stream()
        .filter(users::containsKey)
        .forEach(user -> values.add(Json.createObjectBuilder().add("id", user)));
    var body = Json.createObjectBuilder().add("value", values);
    if (to < all.size()) {
      body.add("@odata.nextLink", base + request.path() + "?$select=id&$skiptoken=" + to);
    }
    return new StandInAnswer(200, body.build());
  }

  private StandInAnswer teams(StandInRequest request, List<String> steps) {
    if (steps.size() == 1) {
      return makeTeam(request.body());
    }
    var group = groups.get(steps.get(1));
    if (group == null || !group.team) {
      return StandInAnswer.notFound();
    }
    if (steps.size() == 2) {
      return new StandInAnswer(200, group.teamJson());
    }
    group.archived = true;
    return begin(group);
  }

  /** Both refusals are 403; only the words say which. */
  private StandInAnswer tell(StandInRequest request, StandInGroup team, Set<String> permissions) {
    if (!permissions.contains("TeamsActivity.Send")) {
      return StandInAnswer.error(
          403, "Forbidden", "Missing role permissions on the request. API requires one of ...");
    }
    if (team == null || !team.app) {
      return StandInAnswer.error(403, "Forbidden", "The application is not installed.");
    }
    told.add(request.body());
    return StandInAnswer.done();
  }

  private StandInAnswer makeTeam(JsonObject body) {
    var reference = QUOTED.matcher(body.getString("group@odata.bind"));
    var group = reference.find() ? groups.get(reference.group(1)) : null;
    if (group == null || group.young-- > 0) {
      return StandInAnswer.notFound();
    }
    if (group.team) {
      return StandInAnswer.error(409, "Conflict", "The group is already provisioned");
    }
    if (group.owners.isEmpty()) {
      return StandInAnswer.bad("The team must have one or more owners");
    }
    var template = QUOTED.matcher(body.getString("template@odata.bind"));
    group.template = template.find() ? template.group(1) : "";
    group.team = true;
    return begin(group);
  }

  private StandInAnswer begin(StandInGroup group) {
    var operation = "/teams('" + group.id + "')/operations('" + UUID.randomUUID() + "')";
    operations.put(operation, looks);
    return new StandInAnswer(202, Map.of("Location", operation), JsonValue.EMPTY_JSON_OBJECT);
  }

  private StandInAnswer operation(StandInRequest request) {
    var left = operations.computeIfPresent(request.path(), (path, looks) -> looks - 1);
    if (left == null) {
      return StandInAnswer.notFound();
    }
    return new StandInAnswer(
        200,
        Json.createObjectBuilder().add("status", left < 0 ? "succeeded" : "inProgress").build());
  }
}
