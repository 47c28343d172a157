package org.lmsgateway.app.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppChange;
import org.lmsgateway.app.AppCredentials;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppService;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListSearch;

/** Keeps the apps of the caller's tenant, or, for operators, of any or all. */
@Stateless
public class AppServiceBean implements AppService {

  /** How long an old secret counts beside the new one. */
  private static final Duration OVERLAP = Duration.ofDays(1);

  private final AppRepository apps;
  private final AppDraftCheck drafts;
  private final SecretBox secrets;
  private final AuditLog audit;
  private final CallerContext callers;
  private final Clock clock;

  public AppServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public AppServiceBean(
      AppRepository apps,
      AppDraftCheck drafts,
      SecretBox secrets,
      AuditLog audit,
      CallerContext callers,
      Clock clock) {
    this.apps = apps;
    this.drafts = drafts;
    this.secrets = secrets;
    this.audit = audit;
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
  public Outcome<AppCredentials> add(AppDraft draft) {
    var caller = callers.current();
    var reading = drafts.read(draft);
    var faults = new ArrayList<>(reading.faults());
    drafts.tenantFault(draft, caller).ifPresent(faults::add);
    if (!faults.isEmpty()) {
      return new Outcome.Rejected<>(faults);
    }
    var secret = secrets.newSecret();
    var app =
        new App(
            new AppId(UUID.randomUUID().toString()),
            reading.name(),
            reading.url(),
            AppDraftCheck.owner(draft, caller),
            secrets.hash(secret),
            clock.instant());
    enter(app, reading);
    apps.add(app);
    audit.record(
        AuditAction.CREATED, AppAudit.subject(app), AuditedFields.NONE, AppAudit.fields(app));
    return new Outcome.Done<>(new AppCredentials(app, secret));
  }

  private static void enter(App app, AppDraftReading reading) {
    app.change(reading.name(), reading.url(), reading.settings());
    app.proveBy(reading.keySet());
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
  public AppChange change(AppId id, AppDraft draft) {
    return change(
        id,
        app -> {
          var reading = drafts.read(draft);
          if (!reading.faults().isEmpty()) {
            return new AppChange.Rejected(reading.faults());
          }
          var before = AppAudit.fields(app);
          enter(app, reading);
          audit.record(AuditAction.CHANGED, AppAudit.subject(app), before, AppAudit.fields(app));
          return new AppChange.Changed(app);
        });
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
  public AppChange renewSecret(AppId id, boolean endOld) {
    return change(
        id,
        app -> {
          var secret = secrets.newSecret();
          var now = clock.instant();
          app.renewSecret(secrets.hash(secret), endOld ? now : now.plus(OVERLAP));
          var ended = AuditedFields.NONE.with("oldSecretEndsAt", endOld ? now : now.plus(OVERLAP));
          audit.record(
              AuditAction.SECRET_RENEWED, AppAudit.subject(app), AuditedFields.NONE, ended);
          return new AppChange.SecretRenewed(new AppCredentials(app, secret));
        });
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
  public AppChange delete(AppId id) {
    return change(
        id,
        app -> {
          apps.remove(app);
          audit.record(
              AuditAction.DELETED, AppAudit.subject(app), AppAudit.fields(app), AuditedFields.NONE);
          return new AppChange.Deleted();
        });
  }

  private AppChange change(AppId id, Function<App, AppChange> work) {
    var app = find(id);
    if (app.isEmpty()) {
      return new AppChange.NotFound();
    }
    return mayChange(app.get()) ? work.apply(app.get()) : new AppChange.NotAllowed(app.get());
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public boolean mayChange(App app) {
    var caller = callers.current();
    var own = caller.roles().contains(Role.ADMIN) && app.tenant().filter(caller::sees).isPresent();
    return !app.isBuiltIn() && (caller.isOperator() || own);
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public Optional<App> find(AppId id) {
    var caller = callers.current();
    return apps.find(id)
        .filter(app -> caller.isOperator() || caller.tenant().filter(app::serves).isPresent());
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public Map<AppId, String> names(Collection<AppId> ids) {
    var caller = callers.current();
    if (caller.isOperator()) {
      return apps.names(ids, Optional.empty());
    }
    return caller.tenant().isPresent() ? apps.names(ids, caller.tenant()) : Map.of();
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public Page<App> list(PageRequest page) {
    return list(ListSearch.ALL, page);
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public Page<App> list(ListSearch search, PageRequest page) {
    var caller = callers.current();
    if (caller.isOperator()) {
      return apps.list(Optional.empty(), search, page);
    }
    return caller
        .tenant()
        .map(tenant -> apps.list(Optional.of(tenant), search, page))
        .orElse(new Page<>(List.of(), null));
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public List<App> launchable(TenantId tenant) {
    return callers.current().sees(tenant) ? apps.launchable(tenant) : List.of();
  }
}
