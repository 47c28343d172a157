package org.lmsgateway.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.lmsgateway.identity.Account;

/** Stores local accounts. */
@ApplicationScoped
public class AccountRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected AccountRepository() {}

  public AccountRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Account account) {
    entities.persist(account);
  }

  public void remove(Account account) {
    entities.remove(account);
  }

  public Optional<Account> find(String username) {
    return Optional.ofNullable(entities.find(Account.class, username));
  }
}
