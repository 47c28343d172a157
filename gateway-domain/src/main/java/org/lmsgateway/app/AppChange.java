package org.lmsgateway.app;

import java.util.List;
import java.util.Objects;
import org.lmsgateway.shared.FieldFault;

/** What became of a change to an app that is there. */
public sealed interface AppChange {

  /** It was changed. */
  record Changed(App app) implements AppChange {}

  /** It has a new secret, which is shown this once. */
  record SecretRenewed(AppCredentials credentials) implements AppChange {}

  /** It is gone. */
  record Deleted() implements AppChange {}

  /** Nothing was changed; every fault is named. */
  record Rejected(List<FieldFault> faults) implements AppChange {
    public Rejected {
      faults = List.copyOf(faults);
    }
  }

  /** There is no such app that the caller sees. */
  record NotFound() implements AppChange {}

  /**
   * The caller sees it, but it is not the caller's to change: it is built in, or serves all tenants
   * and the caller is no operator.
   */
  record NotAllowed(App app) implements AppChange {
    public NotAllowed {
      Objects.requireNonNull(app, "the app is there");
    }
  }
}
