package org.lmsgateway.classteam.service.sync;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.classteam.sync.CourseSync;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.microsoft.service.graph.MembershipChange;
import org.lmsgateway.microsoft.service.graph.MembershipChange.Kind;

/** Plans the changes that make a team what its roster says, as much as fits into one call. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Differences {

  /** Requests of one call, and people that can be added by one of them. */
  private static final int REQUESTS = 20;

  private static final int TOGETHER = 20;

  private final DifferenceRepository differences;
  private final SyncRepository syncs;

  public Differences() {
    this(null, null);
  }

  @Inject
  public Differences(DifferenceRepository differences, SyncRepository syncs) {
    this.differences = differences;
    this.syncs = syncs;
  }

  private CourseSync sync(CourseId course) {
    return syncs.sync(course).orElseThrow();
  }

  /** A roster that could not be read whole, or is empty, removes nobody. */
  public boolean mayRemove(CourseSync sync) {
    return sync.isComplete() && differences.countPersons(sync.course(), sync.run()) > 0;
  }

  /** Additions first; then, as far as there is room, members who own nothing leave. */
  public List<MembershipChange> changes(CourseId course) {
    var sync = sync(course);
    var run = sync.run();
    var all = REQUESTS * TOGETHER;
    var changes = new ArrayList<MembershipChange>();
    differences
        .missingOwners(course, run, all)
        .forEach(user -> changes.add(new MembershipChange(Kind.ADD_OWNER, user)));
    differences
        .missingMembers(course, run, all - changes.size())
        .forEach(user -> changes.add(new MembershipChange(Kind.ADD_MEMBER, user)));
    int used = (changes.size() + TOGETHER - 1) / TOGETHER;
    if (mayRemove(sync)) {
      differences
          .surplusMembers(course, run, REQUESTS - used)
          .forEach(user -> changes.add(new MembershipChange(Kind.REMOVE_MEMBER, user)));
    }
    return changes;
  }

  /**
   * Owners who are none in the course. None of them leaves as long as nobody of the course owns the
   * team, so the last owner never does.
   */
  public List<MembershipChange> ownerRemovals(CourseId course) {
    var sync = sync(course);
    if (!mayRemove(sync) || !differences.hasWantedOwner(course, sync.run())) {
      return List.of();
    }
    return differences.surplusOwners(course, sync.run(), REQUESTS).stream()
        .map(user -> new MembershipChange(Kind.REMOVE_OWNER, user))
        .toList();
  }

  /** Who of the course may own a team that is still to be made; empty if nobody was found. */
  public Optional<String> owner(CourseId course) {
    return differences.wantedOwner(course, sync(course).run());
  }
}
