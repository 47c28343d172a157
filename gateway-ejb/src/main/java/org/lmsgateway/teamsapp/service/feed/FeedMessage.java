package org.lmsgateway.teamsapp.service.feed;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.lmsgateway.microsoft.service.graph.TeamActivity;
import org.lmsgateway.teamsapp.feed.FeedKind;

/**
 * What one person is told. It names the course and the work, and never a grade.
 *
 * @param id of the notice
 * @param user the directory's id
 * @param work may be empty
 */
record FeedMessage(String id, FeedKind kind, String team, String user, String course, String work) {

  /** What programs in browsers count exactly. */
  private static final long MOST = (1L << 53) - 1;

  /** Names of courses and of work are values, because who reads it chooses the language. */
  TeamActivity activity() {
    return switch (kind) {
      case GRADE ->
          new TeamActivity(team, user, kind.activity(), course, Map.of("course", course), chain());
      case DUE ->
          new TeamActivity(
              team, user, kind.activity(), course, Map.of("work", named(work, course)), chain());
    };
  }

  private static String named(String name, String otherwise) {
    return name.isBlank() ? otherwise : name;
  }

  private long chain() {
    var bits = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    return bits.getMostSignificantBits() & MOST;
  }

  /** Without the person. */
  @Override
  public String toString() {
    return "FeedMessage[" + kind + "]";
  }
}
