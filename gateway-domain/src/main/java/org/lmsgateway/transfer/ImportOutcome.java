package org.lmsgateway.transfer;

import java.util.List;

/** What became of reading another system's file. */
public sealed interface ImportOutcome {

  /** It was understood. */
  record Understood(TenantDocument document) implements ImportOutcome {}

  /** Something in it has no counterpart here, or is missing; the places are those of that file. */
  record Rejected(List<TransferFault> faults) implements ImportOutcome {
    public Rejected {
      faults = List.copyOf(faults);
    }
  }
}
