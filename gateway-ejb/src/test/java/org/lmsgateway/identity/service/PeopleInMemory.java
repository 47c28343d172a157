package org.lmsgateway.identity.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lmsgateway.identity.Person;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.PagesInMemory;

/** People in a list. */
public class PeopleInMemory extends PersonRepository {

  private final List<Person> rows = new ArrayList<>();

  public List<Person> rows() {
    return rows;
  }

  @Override
  public void add(Person person) {
    rows.add(person);
  }

  @Override
  public void remove(Person person) {
    rows.remove(person);
  }

  @Override
  public List<Person> called(TenantId tenant, String id) {
    return rows.stream()
        .filter(row -> row.tenant().equals(Optional.of(tenant)))
        .filter(
            row ->
                row.id().equals(id)
                    || row.subject().equals(id)
                    || row.address().filter(id::equalsIgnoreCase).isPresent())
        .toList();
  }

  @Override
  public Optional<Person> find(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Person> find(String issuer, String subject) {
    return rows.stream()
        .filter(row -> row.issuer().equals(issuer) && row.subject().equals(subject))
        .findFirst();
  }

  @Override
  public Optional<Person> findLocked(String issuer, String subject) {
    return find(issuer, subject);
  }

  @Override
  public void signedIn(String id, Instant now) {
    find(id).ifPresent(person -> person.signedIn(now));
  }

  @Override
  public boolean hasOperator() {
    return rows.stream().anyMatch(row -> !row.isLocal() && row.roles().contains(Role.OPERATOR));
  }

  @Override
  public Page<Person> list(Optional<TenantId> tenant, String text, PageRequest page) {
    var words = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    return PagesInMemory.page(
        rows,
        row ->
            (tenant.isEmpty() || row.tenant().equals(tenant))
                && row.name().toLowerCase(Locale.ROOT).contains(words),
        row -> new Cursor(row.name(), row.id()),
        page);
  }
}
