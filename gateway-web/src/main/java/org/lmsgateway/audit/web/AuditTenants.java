package org.lmsgateway.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmsgateway.audit.AuditEvent;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.naming.NamedTenant;
import org.lmsgateway.shared.naming.NamedTenants;

/** Names the tenants of events; operators look for events by them. */
@ApplicationScoped
public class AuditTenants {
  @Inject private NamedTenants tenants;
  @Inject private CallerContext callers;

  /**
   * The ids of the tenants that an operator looks for.
   *
   * @param text a part of the name, or a whole id
   * @return null for all tenants: nothing is looked for, or not by an operator
   */
  Set<String> called(String text) {
    if (text == null || text.isBlank() || !callers.current().isOperator()) {
      return null;
    }
    return tenants.find(text, PageRequest.MAX_LIMIT).stream()
        .map(NamedTenant::id)
        .collect(Collectors.toSet());
  }

  /** The names of the tenants of events, by the tenants' ids. */
  Map<String, String> names(List<AuditEvent> events) {
    var ids = events.stream().map(AuditEvent::tenant).filter(Objects::nonNull).distinct().toList();
    return ids.isEmpty() ? Map.of() : tenants.names(ids);
  }
}
