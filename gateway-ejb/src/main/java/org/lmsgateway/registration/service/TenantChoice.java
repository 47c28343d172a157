package org.lmsgateway.registration.service;

import java.util.Optional;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantService;

/** For which tenant somebody registers: the one that is named, else the caller's own. */
public final class TenantChoice {

  private final TenantService tenants;
  private final CallerContext callers;

  public TenantChoice(TenantService tenants, CallerContext callers) {
    this.tenants = tenants;
    this.callers = callers;
  }

  /**
   * The tenant, if there is one that the caller sees.
   *
   * @param named the id of a tenant; null or blank for the caller's own
   */
  public Optional<Tenant> tenant(String named) {
    var wanted = isNone(named) ? callers.current().tenant() : TenantId.parse(named);
    return wanted.flatMap(tenants::find);
  }

  /** What is wrong if there is no such tenant. */
  public FieldFault fault(String named) {
    var known = !isNone(named) || callers.current().tenant().isPresent();
    return FieldFault.of("tenant", known ? FieldCode.TENANT_UNKNOWN : FieldCode.REQUIRED);
  }

  private static boolean isNone(String named) {
    return named == null || named.isBlank();
  }
}
