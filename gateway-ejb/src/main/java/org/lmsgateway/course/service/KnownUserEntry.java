package org.lmsgateway.course.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.Map;
import org.lmsgateway.course.KnownUser;
import org.lmsgateway.shared.service.UniqueViolation;

/** Writes down the users that are new, all or none. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class KnownUserEntry {

  @Resource private SessionContext context;

  private final KnownUserRepository users;

  public KnownUserEntry() {
    this(null);
  }

  @Inject
  public KnownUserEntry(KnownUserRepository users) {
    this.users = users;
  }

  /**
   * Adds those who are new.
   *
   * @param wanted by the hashes of their names
   * @return false if another launch or roster has written one of them just now, and then a second
   *     call finds that one
   */
  public boolean add(Map<String, KnownUser> wanted) {
    var missing = new HashMap<>(wanted);
    missing.keySet().removeAll(users.known(wanted.keySet()));
    try {
      missing.values().forEach(users::add);
      users.flush();
      return true;
    } catch (PersistenceException e) {
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
      context.setRollbackOnly();
      return false;
    }
  }
}
