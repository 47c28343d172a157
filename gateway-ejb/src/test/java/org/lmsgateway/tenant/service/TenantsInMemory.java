package org.lmsgateway.tenant.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListSearch;
import org.lmsgateway.shared.service.PagesInMemory;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;

/** Tenants in a list. */
public class TenantsInMemory extends TenantRepository {

  private final List<Tenant> rows = new ArrayList<>();

  @Override
  public void add(Tenant tenant) {
    rows.add(tenant);
  }

  @Override
  public Optional<Tenant> find(TenantId id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  @Override
  public List<Tenant> all(Collection<String> ids) {
    return rows.stream().filter(row -> ids.contains(row.id().value())).toList();
  }

  @Override
  public Optional<Tenant> findByDirectory(String directory) {
    return rows.stream().filter(row -> row.directory().equals(directory)).findFirst();
  }

  @Override
  public Optional<Tenant> findSame(String directory, TenantProvider provider) {
    return rows.stream()
        .filter(
            row ->
                row.directory().equals(directory)
                    || row.directoryGuid()
                        .filter(id -> id.equals(provider.directoryGuid()))
                        .isPresent()
                    || row.issuer().filter(id -> id.equals(provider.issuer())).isPresent())
        .findFirst();
  }

  @Override
  public Page<Tenant> list(ListSearch search, TenantStatus status, PageRequest page) {
    return PagesInMemory.page(
        rows,
        row -> status == null || row.status() == status,
        row -> new Cursor(row.name(), row.id().value()),
        page);
  }

  @Override
  public List<Tenant> lookedAtBefore(Instant time, int most) {
    return rows.stream()
        .filter(row -> row.cloudCheckedAt().isBefore(time) && row.cloud() != Cloud.SELF_HOSTED)
        .sorted(Comparator.comparing(Tenant::cloudCheckedAt))
        .limit(most)
        .toList();
  }

  @Override
  public long count(TenantStatus status) {
    return rows.stream().filter(row -> row.status() == status).count();
  }
}
