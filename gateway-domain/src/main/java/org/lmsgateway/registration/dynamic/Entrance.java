package org.lmsgateway.registration.dynamic;

import java.util.Objects;

/** The link by which an LMS came, as its address said; nothing of it is checked yet. */
public sealed interface Entrance {

  /** An invitation, by the secret in its link. */
  record ByInvitation(String secret) implements Entrance {
    public ByInvitation {
      Objects.requireNonNull(secret, "an invitation's link has a secret");
    }

    /** Without the secret, so that it cannot reach a log. */
    @Override
    public String toString() {
      return "ByInvitation";
    }
  }

  /** A tenant's link. */
  record OfTenant(String tenant) implements Entrance {
    public OfTenant {
      Objects.requireNonNull(tenant, "a tenant's link names the tenant");
    }
  }
}
