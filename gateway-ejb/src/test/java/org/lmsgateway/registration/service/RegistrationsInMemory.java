package org.lmsgateway.registration.service;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.PagesInMemory;

/** Registrations in a map, with the database's constraint on issuer and client. */
public class RegistrationsInMemory extends RegistrationRepository {

  private final Map<RegistrationId, Registration> rows = new LinkedHashMap<>();

  @Override
  public void add(Registration registration) {
    rows.put(registration.id(), registration);
  }

  /** Like a database it finds out here; unlike one it keeps what was added. */
  @Override
  public void flush() {
    var there = rows.values().stream().filter(row -> !row.isDeleted()).toList();
    if (there.stream().distinct().count() < there.size()) {
      throw new PersistenceException(new SQLException("unique", "23505"));
    }
  }

  @Override
  public void remove(Registration registration) {
    rows.remove(registration.id());
  }

  @Override
  public Optional<Registration> find(RegistrationId id) {
    return Optional.ofNullable(rows.get(id)).filter(row -> !row.isDeleted());
  }

  @Override
  public Optional<Registration> findDeleted(RegistrationId id) {
    return Optional.ofNullable(rows.get(id)).filter(Registration::isDeleted);
  }

  @Override
  public Optional<Registration> findByClient(String issuer, String clientId) {
    return rows.values().stream()
        .filter(row -> !row.isDeleted())
        .filter(row -> row.issuer().equals(issuer) && row.clientId().equals(clientId))
        .findFirst();
  }

  @Override
  public List<Registration> someByIssuer(String issuer) {
    return rows.values().stream()
        .filter(row -> !row.isDeleted() && row.issuer().equals(issuer))
        .limit(2)
        .toList();
  }

  @Override
  public long countWaiting(TenantId tenant) {
    return rows.values().stream()
        .filter(row -> row.tenant().equals(tenant) && row.status() == RegistrationStatus.WAITING)
        .count();
  }

  @Override
  public Page<Registration> list(Optional<TenantId> tenant, PageRequest page) {
    return PagesInMemory.page(
        rows.values(),
        row -> !row.isDeleted() && tenant.map(row.tenant()::equals).orElse(true),
        row -> new Cursor(row.name(), row.id().value()),
        page);
  }
}
