package org.lmsgateway.teamsapp;

import java.util.Optional;
import org.lmsgateway.shared.TenantId;

/**
 * The package of the app for a tenant. Everyone is confined to the own tenant; what belongs to
 * others is as if it did not exist.
 */
public interface TeamsAppService {

  /**
   * Makes the package that an admin puts into the catalogue of the tenant's Teams. It is the same
   * whenever it is made, until the gateway's address or the tenant's connection changes.
   *
   * @return empty if there is no such tenant; refused with {@link
   *     TeamsAppRefusal#TEAMS_APP_NEEDS_HTTPS}, or if the tenant is not connected to Microsoft 365
   */
  Optional<TeamsPackage> pack(TenantId tenant);
}
