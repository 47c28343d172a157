package org.lmsgateway.app.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

  private final AppRepository apps;
  private final AppDraftCheck drafts;
  private final AppEntry entry;
  private final CallerContext callers;

  public AppServiceBean() {
    this(null, null, null, null);
  }

  @Inject
  public AppServiceBean(
      AppRepository apps, AppDraftCheck drafts, AppEntry entry, CallerContext callers) {
    this.apps = apps;
    this.drafts = drafts;
    this.entry = entry;
    this.callers = callers;
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
    var id = new AppId(UUID.randomUUID().toString());
    var made = entry.make(id, AppDraftCheck.owner(draft, caller), reading);
    entry.add(made.app());
    return new Outcome.Done<>(made);
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
          entry.change(app, entry.make(id, app.tenant().orElse(null), reading).app());
          return new AppChange.Changed(app);
        });
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
  public AppChange renewSecret(AppId id, boolean endOld) {
    return change(id, app -> new AppChange.SecretRenewed(entry.renewSecret(app, endOld)));
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
  public AppChange delete(AppId id) {
    return change(
        id,
        app -> {
          entry.remove(app);
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
