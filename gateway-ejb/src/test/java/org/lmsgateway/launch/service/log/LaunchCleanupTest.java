package org.lmsgateway.launch.service.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenantconfig.LaunchSettings;

class LaunchCleanupTest {

  private final List<String> done = new ArrayList<>();
  private int old;

  private final LaunchPurge purge =
      new LaunchPurge() {
        @Override
        public int wipe(Instant now, Instant since) {
          done.add("wipe " + now + " since " + since);
          return 1;
        }

        @Override
        public int purge(Instant before) {
          done.add("purge " + before);
          int portion = Math.min(old, PORTION);
          old -= portion;
          return portion;
        }

        @Override
        public int purgePersons(Instant before) {
          done.add("persons " + before);
          return 0;
        }

        @Override
        public int purgeCounts(LocalDate before) {
          done.add("counts " + before);
          return 0;
        }
      };

  private final SettableClock clock = new SettableClock();

  private final LaunchCleanup cleanup =
      new LaunchCleanup(
          purge,
          new LaunchSettings(Duration.ofDays(30), Duration.ofDays(59), List.of(), false),
          null,
          clock);

  private void cleanUp() {
    cleanup.cleanUp();
  }

  @Test
  void wipesWhatNobodyTookAndPurgesWhatIsPastItsRetention() {
    cleanUp();

    assertThat(done)
        .containsExactly(
            "wipe 2026-03-01T12:00:00Z since 1969-12-31T23:50:00Z",
            "persons 2026-01-30T12:00:00Z",
            "purge 2026-01-30T12:00:00Z",
            "counts 2026-01-01");
  }

  /** Of a million records only the latest minutes are looked at. */
  @Test
  void looksNoFurtherBackThanTheRunBefore() {
    cleanUp();
    clock.advance(Duration.ofMinutes(5));

    cleanUp();

    assertThat(done).contains("wipe 2026-03-01T12:05:00Z since 2026-03-01T11:50:00Z");
  }

  @Test
  void purgesPortionByPortionUntilNothingIsLeft() {
    old = 2 * LaunchPurge.PORTION + 1;

    cleanUp();

    assertThat(old).isZero();
    assertThat(done).filteredOn(what -> what.startsWith("purge")).hasSize(3);
  }

  @Test
  void leavesTheRestToTheNextRunWhenThereIsVeryMuch() {
    old = Integer.MAX_VALUE;

    cleanUp();

    assertThat(old).isPositive();
  }
}
