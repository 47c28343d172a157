package org.lmsgateway.shared.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.naming.NamedTenant;
import org.lmsgateway.shared.naming.NamedTenants;

/** Lets an operator choose among tenants by parts of their names, however many there are. */
@Named
@RequestScoped
public class TenantChooser {
  private static final int OFFERED = 10;

  @Inject private NamedTenants tenants;
  @Inject private CallerContext callers;

  private List<NamedTenant> some;

  /** Whether there is anything to choose: operators see all tenants, everybody else one. */
  public boolean isNeeded() {
    return callers.current().isOperator() && some().size() > 1;
  }

  /** The tenant that goes without saying: the caller's own, or the only one; else null. */
  public String first() {
    var own = callers.current().tenant().map(TenantId::value);
    return own.orElseGet(() -> some().size() == 1 ? some().get(0).id() : null);
  }

  /** Two at the most, which tells whether there are several. */
  private List<NamedTenant> some() {
    if (some == null) {
      some = callers.current().isOperator() ? tenants.find("", 2) : List.of();
    }
    return some;
  }

  /** The ids of the first tenants that fit what was typed. */
  public List<String> find(String text) {
    return tenants.find(text, OFFERED).stream().map(NamedTenant::id).toList();
  }

  /** What a tenant is called; empty for none. */
  public String name(String id) {
    return id == null || id.isEmpty() ? "" : tenants.names(List.of(id)).getOrDefault(id, id);
  }
}
