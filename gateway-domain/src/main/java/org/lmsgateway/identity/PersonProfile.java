package org.lmsgateway.identity;

import java.util.Objects;
import java.util.Set;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;

/**
 * What is known of a person at a sign-in, or when an account is made.
 *
 * @param name what the portal greets the person with
 * @param address a mail address or user name, or null; shown only
 * @param tenant whose person it is, or null for one of no registered tenant
 * @param roles never null, may be empty
 */
public record PersonProfile(String name, String address, TenantId tenant, Set<Role> roles) {
  public PersonProfile {
    Objects.requireNonNull(name, "a person has a name, though it may be empty");
    roles = Set.copyOf(roles);
  }
}
