package org.lmsgateway.tenant;

import org.lmsgateway.shared.TenantId;

/** What operators decide over tenants. Nobody else may call it. */
public interface TenantAdministration {

  /** How many tenants wait to be let in. */
  long countWaiting();

  /**
   * Lets in a tenant that waits or was blocked. Refused while the policy does not serve its cloud,
   * because the gateway would block it again.
   */
  TenantChange admit(TenantId id);

  /**
   * Shuts a tenant out: nobody of it signs in, nothing is launched or registered.
   *
   * @param reason for the tenant's admins; 1 to 500 characters
   */
  TenantChange block(TenantId id, String reason);

  /** Gives a tenant another name of 1 to 120 characters. */
  TenantChange rename(TenantId id, String name);

  /**
   * Has it kept who launches, for the tenant's admins to see, or no longer. What was kept is
   * removed within minutes then, and not shown from now on.
   */
  TenantChange showPersonsInLaunches(TenantId id, boolean shown);

  /**
   * Asks the tenant's directory now which cloud it is in. A directory that cannot be asked changes
   * nothing. No transaction is open meanwhile.
   */
  TenantChange lookAgain(TenantId id);
}
