package org.lmsgateway.app.proof;

import org.lmsgateway.app.App;
import org.lmsgateway.keys.assertion.AssertionFault;

/** Whether an app has proved itself by an assertion. */
public sealed interface AppProof {

  /** It has. */
  record Proved(App app) implements AppProof {}

  /** It has not. */
  record Refused(AssertionFault fault) implements AppProof {}
}
