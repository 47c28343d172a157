package org.lmsgateway.identity.access;

import java.util.Optional;
import org.lmsgateway.shared.TenantId;

/** Says whether a tenant may be administrated remotely. Admins turn their own, operators any. */
public interface RemoteSwitch {

  /** The switch of a tenant; empty if the caller sees no such tenant. */
  Optional<RemoteAccess> find(TenantId tenant);

  /**
   * Turns it on or off. Off closes the tenant's sessions at once.
   *
   * @return the switch as it is then; empty if the caller sees no such tenant
   */
  Optional<RemoteAccess> turn(TenantId tenant, boolean on);
}
