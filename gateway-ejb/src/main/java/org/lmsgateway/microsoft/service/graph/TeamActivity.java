package org.lmsgateway.microsoft.service.graph;

import java.util.Map;
import java.util.Objects;

/**
 * Something for the activity feed of a member of a team.
 *
 * @param user the directory's id
 * @param type what the manifest of the app calls it
 * @param preview the second line
 * @param parameters of the text in the manifest
 * @param chain the same for the same thing: it is shown once, however often it is sent
 */
public record TeamActivity(
    String team,
    String user,
    String type,
    String preview,
    Map<String, String> parameters,
    long chain) {
  public TeamActivity {
    Objects.requireNonNull(team, "an activity is in a team");
    Objects.requireNonNull(user, "somebody is told of an activity");
    Objects.requireNonNull(type, "an activity is of a type");
    Objects.requireNonNull(preview, "an activity has a second line");
    parameters = Map.copyOf(parameters);
  }

  /** Without the person. */
  @Override
  public String toString() {
    return "TeamActivity[" + type + "]";
  }
}
