package org.lmsgateway.identity.service.provider.known;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.identity.TenantClient;
import org.lmsgateway.shared.TenantId;

/** Clients of tenants in a map. */
public final class TenantClientsInMemory extends TenantClientRepository {

  private final Map<TenantId, TenantClient> rows = new HashMap<>();

  @Override
  public Optional<TenantClient> find(TenantId tenant) {
    return Optional.ofNullable(rows.get(tenant));
  }

  @Override
  public Optional<TenantClient> findByDomain(String domain) {
    return rows.values().stream().filter(row -> row.domains().contains(domain)).findFirst();
  }

  @Override
  public boolean isAny() {
    return !rows.isEmpty();
  }

  @Override
  public void add(TenantClient client) {
    rows.put(client.tenant(), client);
  }

  @Override
  public void flush() {}

  @Override
  public void remove(TenantClient client) {
    rows.remove(client.tenant());
  }
}
