package org.lmsgateway.classteam.service.sync;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.sync.CourseSync;
import org.lmsgateway.classteam.sync.SyncReport;
import org.lmsgateway.classteam.sync.SyncReport.SyncPlan;
import org.lmsgateway.classteam.sync.TeamPerson;
import org.lmsgateway.classteam.sync.Unmatched;
import org.lmsgateway.keys.SecretBox;

/** Reads what synchronisations have written down. Whoever calls has checked rights. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SyncReports {

  private static final int SHOWN = 100;

  private final SyncRepository syncs;
  private final DifferenceRepository differences;
  private final Differences plans;
  private final SecretBox secrets;
  private final Clock clock;

  public SyncReports() {
    this(null, null, null, null, null);
  }

  @Inject
  public SyncReports(
      SyncRepository syncs,
      DifferenceRepository differences,
      Differences plans,
      SecretBox secrets,
      Clock clock) {
    this.syncs = syncs;
    this.differences = differences;
    this.plans = plans;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * How a team stands.
   *
   * @param planned whether roster and team were read just now, so that the difference can be told
   */
  public SyncReport of(ClassTeam team, boolean planned) {
    return syncs.sync(team.course()).map(sync -> of(team, sync, planned)).orElse(SyncReport.NONE);
  }

  private SyncReport of(ClassTeam team, CourseSync sync, boolean planned) {
    var unmatched = syncs.unmatched(sync.course(), sync.run(), SHOWN);
    return new SyncReport(
        sync.endedAt(),
        Optional.of(sync.seenAt()),
        sync.isWorking(clock.instant()),
        sync.trouble(),
        sync.isComplete(),
        differences.countMatched(sync.course(), sync.run()),
        syncs.countUnmatched(sync.course(), sync.run()),
        unmatched.stream().map(person -> unmatched(team, person)).toList(),
        planned ? Optional.of(plan(sync)) : Optional.empty());
  }

  private Unmatched unmatched(ClassTeam team, TeamPerson person) {
    var purpose = RosterReading.sealedFor(team.tenant());
    var name = person.sealedName().flatMap(box -> secrets.open(purpose, box));
    return new Unmatched(name.orElse("?"), person.why().orElseThrow());
  }

  private SyncPlan plan(CourseSync sync) {
    var course = sync.course();
    var run = sync.run();
    var all = Integer.MAX_VALUE;
    var removing = plans.mayRemove(sync);
    return new SyncPlan(
        differences.missingOwners(course, run, all).size(),
        differences.missingMembers(course, run, all).size(),
        removing ? differences.surplusMembers(course, run, all).size() : 0,
        plans.ownerRemovals(course).size());
  }
}
