package org.lmsgateway.tenant;

import java.util.Optional;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListSearch;

/**
 * Registers tenants and finds them. An operator sees all of them, everyone else the own one; a
 * tenant of others is as if it did not exist.
 */
public interface TenantService {

  /**
   * Registers a tenant after asking its directory which cloud it is in. Operators register any;
   * others only the directory that they signed in from, as {@code gateway.tenant.registration}
   * allows. The directory is asked before the transaction begins.
   */
  TenantOutcome register(TenantDraft draft);

  Optional<Tenant> find(TenantId id);

  /** In the order of names. */
  Page<Tenant> list(PageRequest page);

  /**
   * What is looked for in names and directories.
   *
   * @param status only those with it; null for all
   */
  Page<Tenant> list(ListSearch search, TenantStatus status, PageRequest page);
}
