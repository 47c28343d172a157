package org.lmsgateway.microsoft.service.graph;

import jakarta.json.JsonObject;

/**
 * A group of a directory; the id of a group is that of its team.
 *
 * @param visibility {@code Private}, {@code Public} or {@code HiddenMembership}
 */
public record DirectoryGroup(String id, String name, String mailNickname, String visibility) {

  static final String PROPERTIES = "id,displayName,mailNickname,visibility";

  static DirectoryGroup of(JsonObject group) {
    return new DirectoryGroup(
        group.getString("id", ""),
        group.getString("displayName", ""),
        group.getString("mailNickname", ""),
        group.getString("visibility", ""));
  }
}
