package org.lmsgateway.identity.service.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.lmsgateway.identity.device.DeviceGrant;

/** Stores the programs that wait to be let in. */
@ApplicationScoped
public class DeviceGrantRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected DeviceGrantRepository() {}

  public DeviceGrantRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(DeviceGrant grant) {
    entities.persist(grant);
  }

  /** Waits for the row, so that a code is used once on all nodes. */
  public Optional<DeviceGrant> lock(String deviceCodeHash) {
    return Optional.ofNullable(
        entities.find(DeviceGrant.class, deviceCodeHash, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Waits for the row, so that one person decides. */
  public Optional<DeviceGrant> lockByUserCode(String userCodeHash) {
    return entities
        .createQuery("select g from DeviceGrant g where g.userCodeHash = :hash", DeviceGrant.class)
        .setParameter("hash", userCodeHash)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** How many wait that asked from that address. */
  public long countOf(String address, Instant now) {
    return entities
        .createQuery(
            "select count(g) from DeviceGrant g"
                + " where g.address = :address and g.expiresAt > :now and g.state = :waiting",
            Long.class)
        .setParameter("address", address)
        .setParameter("now", now)
        .setParameter("waiting", DeviceGrant.State.WAITING)
        .getSingleResult();
  }

  /** Forgets those that had expired before that time. */
  public void removeExpired(Instant time) {
    entities
        .createQuery("delete from DeviceGrant g where g.expiresAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
