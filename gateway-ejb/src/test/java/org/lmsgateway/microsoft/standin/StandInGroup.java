package org.lmsgateway.microsoft.standin;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.LinkedHashSet;
import java.util.Set;

/** A group of a stand-in directory, perhaps a team. */
final class StandInGroup {

  final String id;
  final String name;
  final String nickname;
  final String externalId;
  final Set<String> members = new LinkedHashSet<>();
  final Set<String> owners = new LinkedHashSet<>();
  boolean team;
  boolean archived;

  /** Whether the team has the app. */
  boolean app;

  String template;

  /** How often it is not there yet, for who would make a team of it. */
  int young;

  StandInGroup(String id, String name, String nickname, String externalId) {
    this.id = id;
    this.name = name;
    this.nickname = nickname;
    this.externalId = externalId;
  }

  Set<String> list(String name) {
    return name.equals("owners") ? owners : members;
  }

  JsonObject json() {
    var options = Json.createArrayBuilder();
    if (team) {
      options.add("Team");
    }
    return Json.createObjectBuilder()
        .add("id", id)
        .add("displayName", name)
        .add("mailNickname", nickname)
        .add("visibility", "Private")
        .add("resourceProvisioningOptions", options)
        .build();
  }

  JsonObject teamJson() {
    return Json.createObjectBuilder()
        .add("id", id)
        .add("displayName", name)
        .add("webUrl", "https://teams.example/l/team/" + id)
        .add("isArchived", archived)
        .build();
  }
}
