package org.lmsgateway.app.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListSearch;
import org.lmsgateway.shared.service.PagesInMemory;

/** Apps in a list. */
public class AppsInMemory extends AppRepository {

  private final List<App> rows = new ArrayList<>();

  @Override
  public void add(App app) {
    rows.add(app);
  }

  @Override
  public void remove(App app) {
    remove(app.id());
  }

  public void remove(AppId id) {
    rows.removeIf(row -> row.id().equals(id));
  }

  @Override
  public Optional<App> find(AppId id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  @Override
  public Map<AppId, String> names(Collection<AppId> ids, Optional<TenantId> tenant) {
    return rows.stream()
        .filter(row -> ids.contains(row.id()))
        .filter(row -> tenant.map(row::serves).orElse(true))
        .collect(Collectors.toMap(App::id, App::name));
  }

  @Override
  public Page<App> list(Optional<TenantId> tenant, ListSearch search, PageRequest page) {
    return PagesInMemory.page(
        rows,
        row -> tenant.map(row::serves).orElse(true),
        row -> new Cursor(row.name(), row.id().value()),
        page);
  }

  @Override
  public List<App> launchable(TenantId tenant) {
    return rows.stream().filter(row -> row.serves(tenant)).toList();
  }
}
