package org.lmsgateway.classteam.sync;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.classteam.ClassTeamErrors;
import org.lmsgateway.shared.error.ErrorCode;

/**
 * How a team stands towards its course.
 *
 * @param endedAt when the last synchronisation ended with everything done; empty if none did
 * @param seenAt when the last synchronisation or dry run did something; empty if there was none
 * @param working whether one is in progress
 * @param trouble the code of what went wrong last; empty if nothing did
 * @param complete whether nobody of the roster had to be left out, because the LMS does not say who
 *     they are; if somebody was, nobody is removed
 * @param matched how many of the roster were found in the directory
 * @param unmatchedInAll how many were not
 * @param unmatched who was not, and why; the first hundred
 * @param plan what a synchronisation would change; only after a dry run, otherwise empty
 */
public record SyncReport(
    Optional<Instant> endedAt,
    Optional<Instant> seenAt,
    boolean working,
    Optional<String> trouble,
    boolean complete,
    long matched,
    long unmatchedInAll,
    List<Unmatched> unmatched,
    Optional<SyncPlan> plan) {

  /** Of a team that nobody has synchronised yet. */
  public static final SyncReport NONE =
      new SyncReport(
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          true,
          0,
          0,
          List.of(),
          Optional.empty());

  public SyncReport {
    Objects.requireNonNull(endedAt, "the end may be empty, but not null");
    Objects.requireNonNull(seenAt, "the time may be empty, but not null");
    Objects.requireNonNull(trouble, "the trouble may be empty, but not null");
    unmatched = List.copyOf(unmatched);
    Objects.requireNonNull(plan, "the plan may be empty, but not null");
  }

  /** The same, but for what keeps it from being synchronised at all. */
  public SyncReport keptBy(ErrorCode why) {
    return new SyncReport(
        endedAt,
        seenAt,
        working,
        Optional.of(why.name()),
        complete,
        matched,
        unmatchedInAll,
        unmatched,
        plan);
  }

  /** What went wrong last; empty if nothing did, or if another version of the gateway says so. */
  public Optional<ErrorCode> cause() {
    return trouble.flatMap(ClassTeamErrors::find);
  }

  /**
   * What a synchronisation would change.
   *
   * @param members people who would be added, owners among them
   * @param owners people who would be owners and are none
   * @param removals people who would leave the team
   * @param ownersRemoved owners who would be members only, or leave
   */
  public record SyncPlan(long owners, long members, long removals, long ownersRemoved) {}
}
