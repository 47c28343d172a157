package org.lmsgateway.shared.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lmsgateway.shared.naming.NamedTenant;
import org.lmsgateway.shared.naming.NamedTenants;

/** Finds tenants by parts of their names while an operator types, however many there are. */
@Named
@RequestScoped
public class TenantChooser {
  private static final int OFFERED = 10;

  @Inject private NamedTenants tenants;

  /** The ids of the first tenants that fit what was typed. */
  public List<String> find(String text) {
    return tenants.find(text, OFFERED).stream().map(NamedTenant::id).toList();
  }

  /** What a tenant is called; empty for none. */
  public String name(String id) {
    return id == null || id.isEmpty() ? "" : tenants.names(List.of(id)).getOrDefault(id, id);
  }
}
