package org.lmsgateway.app;

import java.util.Optional;
import java.util.stream.Stream;

/** The LTI messages that an app can take; the spec's name is that of the token's claim. */
public enum MessageType {
  /** Somebody opens the app (LTI 1.3 Core §5.3.1). */
  RESOURCE_LINK("LtiResourceLinkRequest"),
  /** A teacher chooses content of the app for the course (Deep Linking 2.0 §4.4). */
  DEEP_LINKING("LtiDeepLinkingRequest"),
  /** A teacher looks at what a learner handed in (Submission Review 1.0 §3). */
  SUBMISSION_REVIEW("LtiSubmissionReviewRequest");

  private final String specName;

  MessageType(String specName) {
    this.specName = specName;
  }

  /** As the {@code message_type} claim has it. */
  public String specName() {
    return specName;
  }

  /** The message that the claim names, or empty if it is none of these. */
  public static Optional<MessageType> ofClaim(String name) {
    return Stream.of(values()).filter(type -> type.specName.equals(name)).findAny();
  }
}
