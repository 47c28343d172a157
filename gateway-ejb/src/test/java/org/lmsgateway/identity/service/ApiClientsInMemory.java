package org.lmsgateway.identity.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.identity.service.client.ApiClientRepository;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListSearch;
import org.lmsgateway.shared.service.PagesInMemory;

/** API clients in a list. */
public class ApiClientsInMemory extends ApiClientRepository {

  private final List<ApiClient> rows = new ArrayList<>();

  @Override
  public void add(ApiClient client) {
    rows.add(client);
  }

  @Override
  public Optional<ApiClient> find(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  @Override
  public Page<ApiClient> list(Optional<TenantId> tenant, ListSearch search, PageRequest page) {
    return PagesInMemory.page(
        rows,
        row -> tenant.isEmpty() || row.caller().tenant().equals(tenant),
        row -> new Cursor(row.name(), row.id()),
        page);
  }

  @Override
  public void remove(ApiClient client) {
    rows.remove(client);
  }

  @Override
  public void use(String id, Instant now, Instant lately) {}
}
