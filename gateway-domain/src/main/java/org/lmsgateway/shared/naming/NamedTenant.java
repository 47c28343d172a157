package org.lmsgateway.shared.naming;

import java.util.Objects;

/**
 * A tenant as pages name it.
 *
 * @param id of the gateway
 * @param name what people call it; several may share one
 */
public record NamedTenant(String id, String name) {
  public NamedTenant {
    Objects.requireNonNull(id, "a tenant has an id");
    Objects.requireNonNull(name, "a tenant has a name");
  }
}
