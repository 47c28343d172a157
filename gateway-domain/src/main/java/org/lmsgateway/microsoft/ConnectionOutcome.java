package org.lmsgateway.microsoft;

import java.util.List;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantRefusal;

/** What became of a connection that somebody entered. */
public sealed interface ConnectionOutcome {

  /** It is kept; whether it works, only {@link MicrosoftConnections#verify} says. */
  record Saved(MicrosoftState state) implements ConnectionOutcome {}

  /** Nothing was kept. The faults are in the order of the fields, never empty. */
  record Rejected(List<FieldFault> faults) implements ConnectionOutcome {
    public Rejected {
      faults = List.copyOf(faults);
    }
  }

  /** Nothing was kept, because the directory cannot be used. */
  record Refused(TenantRefusal reason, List<Cloud> clouds) implements ConnectionOutcome {
    public Refused {
      clouds = List.copyOf(clouds);
    }
  }
}
