package org.lmsgateway.registration.dynamic;

import java.net.URI;
import java.util.Objects;

/**
 * An invitation just made, with the link, which is shown this once.
 *
 * @param link what is pasted into the LMS
 */
public record OpenInvitation(Invitation invitation, URI link) {
  public OpenInvitation {
    Objects.requireNonNull(invitation, "a link is an invitation's");
    Objects.requireNonNull(link, "an invitation has a link");
  }

  /** Without the link, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "OpenInvitation[" + invitation.registrationId() + "]";
  }
}
