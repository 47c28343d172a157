package org.lmsgateway.tenant.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListOrder;
import org.lmsgateway.shared.list.ListSearch;
import org.lmsgateway.shared.naming.NamedTenant;
import org.lmsgateway.shared.naming.NamedTenants;
import org.lmsgateway.tenant.Tenant;

/** Names tenants to those who see them. */
@Stateless
public class NamedTenantsBean implements NamedTenants {

  private final TenantRepository tenants;
  private final CallerContext callers;

  public NamedTenantsBean() {
    this(null, null);
  }

  @Inject
  public NamedTenantsBean(TenantRepository tenants, CallerContext callers) {
    this.tenants = tenants;
    this.callers = callers;
  }

  @Override
  @RolesAllowed(Role.OPERATOR_NAME)
  public List<NamedTenant> find(String text, int most) {
    var byId = TenantId.parse(text).flatMap(tenants::find);
    var search = new ListSearch(text, ListOrder.NAME);
    var byName = tenants.list(search, null, PageRequest.first(most)).items();
    return Stream.concat(byId.stream(), byName.stream())
        .distinct()
        .map(tenant -> new NamedTenant(tenant.id().value(), tenant.name()))
        .toList();
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME, Role.AUDITOR_NAME})
  public Map<String, String> names(Collection<String> ids) {
    var caller = callers.current();
    var seen =
        ids.stream()
            .filter(id -> seesAll(caller) || id.equals(caller.tenantKey()))
            .collect(Collectors.toSet());
    return seen.isEmpty() ? Map.of() : namesOf(seen);
  }

  private Map<String, String> namesOf(Set<String> ids) {
    return tenants.all(ids).stream()
        .collect(Collectors.toMap(tenant -> tenant.id().value(), Tenant::name));
  }

  /** An auditor of no tenant was made by an operator, for the whole gateway. */
  private static boolean seesAll(Caller caller) {
    return caller.isOperator()
        || caller.tenantKey() == null && caller.roles().contains(Role.AUDITOR);
  }
}
