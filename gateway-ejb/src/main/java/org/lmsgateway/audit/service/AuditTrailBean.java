package org.lmsgateway.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditEntry;
import org.lmsgateway.audit.AuditEvent;
import org.lmsgateway.audit.AuditFilter;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditTrail;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenantconfig.audit.AuditSettings;

/** Shows entries to those whose they are; a tenant does not learn who runs the gateway. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.AUDITOR_NAME})
public class AuditTrailBean implements AuditTrail {

  private final AuditRepository entries;
  private final AuditLog log;
  private final CallerContext callers;
  private final AuditSettings settings;
  private final Clock clock;

  public AuditTrailBean() {
    this(null, null, null, null, null);
  }

  @Inject
  public AuditTrailBean(
      AuditRepository entries,
      AuditLog log,
      CallerContext callers,
      AuditSettings settings,
      Clock clock) {
    this.entries = entries;
    this.log = log;
    this.callers = callers;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Page<AuditEvent> list(AuditFilter filter, PageRequest page) {
    return latest(new AuditConditions(filter), page);
  }

  @Override
  public Page<AuditEvent> export(AuditFilter filter, PageRequest page) {
    var tenant = callers.current().tenant().orElse(null);
    if (page.cursor() == null) {
      log.record(AuditAction.EXPORTED, new AuditSubject(tenant, "audit-log", "csv", ""));
    }
    return list(filter, page);
  }

  @Override
  public Page<AuditEvent> history(String subjectType, String subjectId, PageRequest page) {
    return latest(AuditConditions.about(subjectType, subjectId), page);
  }

  private Page<AuditEvent> latest(AuditConditions conditions, PageRequest page) {
    return confine(conditions)
        ? shown(entries.latest(conditions, page))
        : new Page<>(List.of(), null);
  }

  @Override
  public Page<AuditEvent> after(PageRequest page) {
    var settled = clock.instant().minus(settings.streamDelay());
    var conditions =
        new AuditConditions(new AuditFilter(null, settled, null, null, null, null, null));
    return confine(conditions)
        ? shown(entries.oldest(conditions, page))
        : new Page<>(List.of(), page.cursor());
  }

  /** Whether there is anything that the caller may see. */
  private boolean confine(AuditConditions conditions) {
    var caller = callers.current();
    if (!seesAll(caller)) {
      caller.tenant().ifPresent(conditions::of);
    }
    return seesAll(caller) || caller.tenant().isPresent();
  }

  /** An auditor of no tenant was made by an operator, for the whole gateway. */
  private static boolean seesAll(Caller caller) {
    var auditor = caller.roles().contains(Role.AUDITOR);
    return caller.isOperator() || auditor && caller.tenant().isEmpty();
  }

  private Page<AuditEvent> shown(Page<AuditEntry> page) {
    return new Page<>(page.items().stream().map(this::event).toList(), page.next());
  }

  private AuditEvent event(AuditEntry entry) {
    var event = entry.event(ChangesJson.read(entry.changes()));
    var caller = callers.current();
    return seesAll(caller) || entry.showsActorTo(caller.tenantKey()) ? event : event.withoutActor();
  }
}
