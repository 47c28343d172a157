package org.lmsgateway.alert;

import java.util.Optional;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.TenantId;

/**
 * Keeps where a tenant's admins are told alerts. Everyone is confined to the own tenant; an
 * operator sees all. A tenant that the caller does not see gives empty.
 */
public interface AlertService {

  /** Where they are told now; nowhere at first. */
  Optional<AlertSettings> find(TenantId tenant);

  /**
   * Checks a draft and keeps it. The hook's address must be one that the gateway may fetch. A hook
   * at a new address gets a new secret, which is told this once.
   */
  Optional<Outcome<AlertSettings>> save(TenantId tenant, AlertDraft draft);

  /** Gives the hook a new secret, which is told this once; empty without a hook, too. */
  Optional<AlertSettings> renewSecret(TenantId tenant);

  /** Sends a test to everybody and to the hook, and waits until it has arrived or not. */
  Optional<AlertTest> test(TenantId tenant);
}
