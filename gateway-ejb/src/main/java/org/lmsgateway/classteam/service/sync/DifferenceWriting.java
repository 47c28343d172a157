package org.lmsgateway.classteam.service.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.classteam.service.sync.SyncEntry.TeamChange;
import org.lmsgateway.classteam.sync.SyncPhase;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.graph.ChangeResult;
import org.lmsgateway.microsoft.service.graph.GraphGroups;
import org.lmsgateway.microsoft.service.graph.MembershipChange;

/**
 * Writes the difference to the team, as much as fits into one call, and notes what became of it.
 * Whoever is in both is not touched, so that nobody loses a private channel.
 */
@ApplicationScoped
public class DifferenceWriting {

  private GraphGroups groups;
  private Differences differences;
  private SyncEntry entry;

  protected DifferenceWriting() {}

  @Inject
  public DifferenceWriting(GraphGroups groups, Differences differences, SyncEntry entry) {
    this.groups = groups;
    this.differences = differences;
    this.entry = entry;
  }

  /** Adds people, and removes those who own nothing. */
  Optional<Trouble> changes(SyncWork work) {
    return write(work, differences.changes(work.course()), SyncPhase.OWNER_CHANGES);
  }

  /** Removes owners who are none in the course, then those of them who are not in it at all. */
  Optional<Trouble> ownerChanges(SyncWork work) {
    var owners = differences.ownerRemovals(work.course());
    return write(
        work, owners.isEmpty() ? differences.changes(work.course()) : owners, SyncPhase.ENDED);
  }

  private Optional<Trouble> write(SyncWork work, List<MembershipChange> changes, SyncPhase after) {
    if (changes.isEmpty()) {
      if (after == SyncPhase.ENDED) {
        entry.end(work.course(), work.worker());
      } else {
        entry.advance(work.course(), work.worker(), after);
      }
      return Optional.empty();
    }
    var team = work.team().team().orElseThrow();
    var written = groups.write(work.team().tenant(), team, changes);
    if (!(written instanceof GraphOutcome.Done<List<ChangeResult>> done)) {
      return Trouble.of(written);
    }
    return note(work, done.value());
  }

  /** What Graph was too busy for stays open, and is not refused. */
  private Optional<Trouble> note(SyncWork work, List<ChangeResult> results) {
    var noted = new ArrayList<TeamChange>();
    var busy = false;
    for (var result : results) {
      var reason = result.refusal().map(GraphOutcome.Refused::reason);
      if (reason.filter(DifferenceWriting::mayPass).isPresent()) {
        busy = true;
      } else {
        noted.add(new TeamChange(result.change(), result.isDone()));
      }
    }
    entry.changed(work.course(), work.worker(), noted);
    return busy ? Optional.of(Trouble.of(GraphRefusal.MICROSOFT_BUSY)) : Optional.empty();
  }

  private static boolean mayPass(GraphRefusal reason) {
    return reason == GraphRefusal.MICROSOFT_BUSY || reason == GraphRefusal.MICROSOFT_FAULT;
  }
}
