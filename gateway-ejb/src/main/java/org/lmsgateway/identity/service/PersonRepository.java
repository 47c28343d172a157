package org.lmsgateway.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lmsgateway.identity.Person;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;

/** Stores people. */
@ApplicationScoped
public class PersonRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected PersonRepository() {}

  public PersonRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Writes the row at once, so that somebody who is known already shows here. */
  public void add(Person person) {
    entities.persist(person);
    entities.flush();
  }

  /** With what the person chose in the portal. */
  public void remove(Person person) {
    entities
        .createQuery("delete from PersonPreference p where p.subject = :id")
        .setParameter("id", person.id())
        .executeUpdate();
    entities.remove(person);
  }

  /** People of a tenant with that id, or that name or mail address to sign in with. */
  public List<Person> called(TenantId tenant, String id) {
    return entities
        .createQuery(
            "select p from Person p where p.tenantId = :tenant"
                + " and (p.id = :id or p.subject = :id or lower(p.address) = :address)"
                + " order by p.id",
            Person.class)
        .setParameter("tenant", tenant.value())
        .setParameter("id", id)
        .setParameter("address", id.toLowerCase(Locale.ROOT))
        .getResultList();
  }

  public Optional<Person> find(String id) {
    return Optional.ofNullable(entities.find(Person.class, id));
  }

  /** Whom a provider knows by that subject. */
  public Optional<Person> find(String issuer, String subject) {
    return entities
        .createQuery(
            "select p from Person p where p.issuer = :issuer and p.subject = :subject",
            Person.class)
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  /** The same, and nobody else changes it at the same time. */
  public Optional<Person> findLocked(String issuer, String subject) {
    var found = find(issuer, subject);
    found.ifPresent(person -> entities.refresh(person, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** Past the version, so that nobody is kept from signing in twice at once. */
  public void signedIn(String id, Instant now) {
    entities
        .createQuery("update Person p set p.signedInAt = :now where p.id = :id")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Whether anybody of a provider is an operator. */
  public boolean hasOperator() {
    // The column's text: a converted attribute cannot be searched in.
    return !entities
        .createNativeQuery(
            "select id from person where issuer <> ?1 and (appointed = true or roles like ?2)")
        .setParameter(1, Person.LOCAL)
        .setParameter(2, "%" + Role.OPERATOR.name() + "%")
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Whether anybody of the tenant has an account of the gateway's own. */
  public boolean hasLocal(TenantId tenant) {
    return !entities
        .createQuery(
            "select p.id from Person p where p.tenantId = :tenant and p.issuer = :local",
            String.class)
        .setParameter("tenant", tenant.value())
        .setParameter("local", Person.LOCAL)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * In the order of names.
   *
   * @param tenant whose people; empty for all
   * @param text what name or address hold, in any case; all if blank
   */
  public Page<Person> list(Optional<TenantId> tenant, String text, PageRequest request) {
    var words = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    var after = request.after();
    var query =
        entities.createQuery(jpql(tenant, !words.isEmpty(), after.isPresent()), Person.class);
    tenant.ifPresent(owner -> query.setParameter("tenant", owner.value()));
    if (!words.isEmpty()) {
      query.setParameter("text", "%" + literally(words) + "%");
    }
    after.ifPresent(cursor -> begin(query, cursor));
    List<Person> oneMore = query.setMaxResults(request.limit() + 1).getResultList();
    return Page.of(oneMore, request.limit(), last -> new Cursor(last.name(), last.id()).toString());
  }

  private static void begin(TypedQuery<Person> query, Cursor after) {
    query.setParameter("name", after.place()).setParameter("id", after.id());
  }

  private static String literally(String words) {
    return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private static String jpql(Optional<TenantId> tenant, boolean searched, boolean continued) {
    return "select p from Person p where 1 = 1"
        + (tenant.isPresent() ? " and p.tenantId = :tenant" : "")
        + (searched ? " and p.searchText like :text escape '!'" : "")
        + (continued ? " and (p.name > :name or (p.name = :name and p.id > :id))" : "")
        + " order by p.name, p.id";
  }
}
