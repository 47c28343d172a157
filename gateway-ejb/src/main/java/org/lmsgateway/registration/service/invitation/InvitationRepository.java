package org.lmsgateway.registration.service.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.dynamic.Invitation;
import org.lmsgateway.shared.TenantId;

/** Stores invitations. */
@ApplicationScoped
public class InvitationRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected InvitationRepository() {}

  public InvitationRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Invitation invitation) {
    entities.persist(invitation);
  }

  public Optional<Invitation> findBySecretHash(String hash) {
    return entities
        .createQuery("select i from Invitation i where i.secretHash = :hash", Invitation.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** Uses an invitation up; of all nodes that try it at the same time, one succeeds. */
  public boolean claim(RegistrationId id, Instant now) {
    return entities
            .createQuery(
                "update Invitation i set i.usedAt = :now where i.registrationId = :id"
                    + " and i.usedAt is null and i.expiresAt > :now")
            .setParameter("now", now)
            .setParameter("id", id.value())
            .executeUpdate()
        == 1;
  }

  /** It counts as not used again. */
  public void giveBack(RegistrationId id) {
    entities
        .createQuery("update Invitation i set i.usedAt = null where i.registrationId = :id")
        .setParameter("id", id.value())
        .executeUpdate();
  }

  /** Forgets a tenant's invitations that have been over since before that time. */
  public void removeExpired(TenantId tenant, Instant before) {
    entities
        .createQuery("delete from Invitation i where i.tenantId = :tenant and i.expiresAt < :time")
        .setParameter("tenant", tenant.value())
        .setParameter("time", before)
        .executeUpdate();
  }
}
