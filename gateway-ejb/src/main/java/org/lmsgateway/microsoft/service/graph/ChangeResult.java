package org.lmsgateway.microsoft.service.graph;

import java.util.Optional;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Refused;

/**
 * What became of a change.
 *
 * @param refusal empty if the group is now as was wanted, whoever has made it so
 */
public record ChangeResult(MembershipChange change, Optional<Refused<Void>> refusal) {

  public boolean isDone() {
    return refusal.isEmpty();
  }
}
