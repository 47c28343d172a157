package org.lmsgateway.classteam.web;

import java.io.Serializable;
import org.lmsgateway.classteam.sync.SyncReport.SyncPlan;

/**
 * What a synchronisation would change; each number as {@link SyncPlan} explains.
 *
 * @param added of whom some may be owners
 */
public record PlanView(long added, long owners, long removed, long ownersRemoved)
    implements Serializable {

  static PlanView of(SyncPlan plan) {
    return new PlanView(plan.members(), plan.owners(), plan.removals(), plan.ownersRemoved());
  }

  /** Whether the team is as it should be. */
  public boolean isNothing() {
    return added + owners + removed + ownersRemoved == 0;
  }
}
