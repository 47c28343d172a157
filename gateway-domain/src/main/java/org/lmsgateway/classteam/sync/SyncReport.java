package org.lmsgateway.classteam.sync;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a team stands towards its course.
 *
 * @param endedAt when the last synchronisation ended with everything done; empty if none did
 * @param working whether one is in progress
 * @param trouble the code of what went wrong last; empty if nothing did
 * @param matched how many of the roster were found in the directory
 * @param unmatched who was not, and why; the first hundred
 * @param plan what a synchronisation would change; only after a dry run, otherwise empty
 */
public record SyncReport(
    Optional<Instant> endedAt,
    boolean working,
    Optional<String> trouble,
    long matched,
    List<Unmatched> unmatched,
    Optional<SyncPlan> plan) {
  public SyncReport {
    Objects.requireNonNull(endedAt, "the end may be empty, but not null");
    Objects.requireNonNull(trouble, "the trouble may be empty, but not null");
    unmatched = List.copyOf(unmatched);
    Objects.requireNonNull(plan, "the plan may be empty, but not null");
  }

  /**
   * What a synchronisation would change.
   *
   * @param removals people who would leave the team
   * @param ownersRemoved owners who would be members only, or leave
   */
  public record SyncPlan(long owners, long members, long removals, long ownersRemoved) {}
}
