package org.lmsgateway.course.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmsgateway.course.KnownUser;

/** Users who are written twice at the same time. */
class KnownUsersTest {

  /** Two launches of one page, in frames side by side: the other one was first. */
  @Test
  void whomAnotherLaunchHasWrittenJustNowIsFoundByTheSecondAttempt() {
    try (var scene = new CourseScene()) {
      var rows = new KnownUsersInMemory();
      var late = new LateEntry(rows);
      var users = new KnownUsers(rows, late, scene.names(), scene.secrets);

      users.remember(scene.registration.id(), List.of("user-7"));

      assertThat(late.attempts).isEqualTo(2);
      var name = scene.names().of(scene.registration.id(), "user-7");
      assertThat(users.find(name)).contains("user-7");
    }
  }

  /** Comes too late once: the row is there, and its own attempt counts for nothing. */
  private static final class LateEntry extends KnownUserEntry {
    private final KnownUserRepository rows;
    private int attempts;

    private LateEntry(KnownUserRepository rows) {
      super(rows);
      this.rows = rows;
    }

    @Override
    public boolean add(Map<String, KnownUser> wanted) {
      attempts++;
      if (attempts == 1) {
        wanted.values().forEach(rows::add);
        return false;
      }
      return super.add(wanted);
    }
  }
}
