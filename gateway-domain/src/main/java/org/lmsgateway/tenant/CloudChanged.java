package org.lmsgateway.tenant;

import java.time.Instant;
import java.util.Objects;

/** A tenant was found in another cloud than before. The event is fired in that transaction. */
public record CloudChanged(Tenant tenant, Instant noticedAt) {
  public CloudChanged {
    Objects.requireNonNull(tenant, "a tenant is in another cloud");
    Objects.requireNonNull(noticedAt, "it was noticed at some time");
  }
}
