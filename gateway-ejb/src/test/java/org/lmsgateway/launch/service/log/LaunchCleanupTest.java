package org.lmsgateway.launch.service.log;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.service.partition.LaunchPartitions;
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

  private int partitions;
  private boolean blocked;

  private final LaunchPartitions ofDays =
      new LaunchPartitions() {
        @Override
        public boolean makeAhead(LocalDate today) {
          done.add("make for " + today);
          return true;
        }

        @Override
        public boolean dropBefore(LocalDate firstKept) {
          done.add("drop before " + firstKept);
          if (blocked) {
            throw new EJBException("canceling statement due to lock timeout");
          }
          return partitions-- > 0;
        }
      };

  private final SettableClock clock = new SettableClock();

  private void cleanUp() {
    cleanUp(Duration.ofDays(30));
  }

  private void cleanUp(Duration retention) {
    cleanup(retention).cleanUp();
  }

  private LaunchCleanup cleanup(Duration retention) {
    var settings = new LaunchSettings(retention, Duration.ofDays(59), List.of(), false);
    return new LaunchCleanup(purge, ofDays, settings, null, clock);
  }

  @Test
  void wipesWhatNobodyTookAndPurgesWhatIsPastItsRetention() {
    cleanUp();

    assertThat(done)
        .containsExactly(
            "wipe 2026-03-01T12:00:00Z since 1969-12-31T23:50:00Z",
            "make for 2026-03-01",
            "drop before 2026-01-31",
            "persons 2026-01-31T00:00:00Z",
            "purge 2026-01-31T00:00:00Z",
            "counts 2026-01-01");
  }

  /** Of a million records only the latest minutes are looked at. */
  @Test
  void looksNoFurtherBackThanTheRunBefore() {
    var cleanup = cleanup(Duration.ofDays(30));
    cleanup.cleanUp();
    clock.advance(Duration.ofMinutes(5));

    cleanup.cleanUp();

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

  @Test
  void dropsDayByDayUntilNoneIsOver() {
    partitions = 3;

    cleanUp();

    assertThat(done).filteredOn(what -> what.startsWith("drop")).hasSize(4);
  }

  /** The rest is done all the same, and the next run tries again. */
  @Test
  void goesOnWhenALongQueryKeepsADay() {
    blocked = true;

    cleanUp();

    assertThat(done).contains("purge 2026-01-31T00:00:00Z");
  }

  /** Or a token sent twice around midnight would be taken twice. */
  @Test
  void keepsYesterdayWhateverTheRetention() {
    cleanUp(Duration.ofDays(1));

    assertThat(done).contains("drop before 2026-02-28", "purge 2026-02-28T00:00:00Z");
  }
}
