package org.lmsgateway.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListSearch;

/** Adds, changes and finds apps, within what the caller may see. */
public interface AppService {

  /**
   * Adds an app. Its address must be https, or http of a host listed in {@code
   * gateway.outbound.allow}. Only operators add apps for all tenants.
   */
  Outcome<AppCredentials> add(AppDraft draft);

  /** Checks a draft as {@link #add} would and replaces what people entered; the tenant stays. */
  AppChange change(AppId id, AppDraft draft);

  /**
   * Gives the app a new secret.
   *
   * @param endOld whether the old one ends at once, because it leaked; else it counts for a day
   *     more, so that the app can be changed over without a break
   */
  AppChange renewSecret(AppId id, boolean endOld);

  /**
   * Deletes the app, and takes it out of all registrations. The record of its launches stays, its
   * tokens run out by themselves.
   */
  AppChange delete(AppId id);

  /** The app, if the caller may see it: the own tenant's and those that serve all. */
  Optional<App> find(AppId id);

  /** The names of those of these apps that the caller may see. */
  Map<AppId, String> names(Collection<AppId> ids);

  /** Whether the caller may change it: the own tenant's; operators all but the built-in ones. */
  boolean mayChange(App app);

  /** In the order of names. */
  Page<App> list(PageRequest page);

  /** What is looked for in names and addresses. */
  Page<App> list(ListSearch search, PageRequest page);

  /** The apps that registrations of that tenant may launch, in the order of names. */
  List<App> launchable(TenantId tenant);
}
