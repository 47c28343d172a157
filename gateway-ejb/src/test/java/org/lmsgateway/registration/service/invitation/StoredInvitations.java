package org.lmsgateway.registration.service.invitation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.dynamic.Invitation;
import org.lmsgateway.registration.dynamic.TenantLink;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.tenant.Tenant;

/** Invitations and links in a real database, because that is what decides who uses one up. */
public final class StoredInvitations {

  private static final EntityManagerFactory DATABASE =
      EmbeddedDatabase.open(EmbeddedDatabase.H2.createMigrated());

  private StoredInvitations() {}

  private static <T> T with(Function<EntityManager, T> work) {
    try (var entities = DATABASE.createEntityManager()) {
      entities.getTransaction().begin();
      var result = work.apply(entities);
      entities.getTransaction().commit();
      return result;
    }
  }

  private static void run(Consumer<EntityManager> work) {
    with(
        entities -> {
          work.accept(entities);
          return null;
        });
  }

  /** Invitations and links belong to a tenant that is there. */
  public static void add(Tenant tenant) {
    run(entities -> entities.persist(tenant));
  }

  public static InvitationRepository invitations() {
    return new InvitationRepository() {
      @Override
      public void add(Invitation invitation) {
        run(entities -> entities.persist(invitation));
      }

      @Override
      public Optional<Invitation> findBySecretHash(String hash) {
        return with(entities -> new InvitationRepository(entities).findBySecretHash(hash));
      }

      @Override
      public boolean claim(RegistrationId id, Instant now) {
        return with(entities -> new InvitationRepository(entities).claim(id, now));
      }

      @Override
      public void giveBack(RegistrationId id) {
        run(entities -> new InvitationRepository(entities).giveBack(id));
      }

      @Override
      public void removeExpired(TenantId tenant, Instant before) {
        run(entities -> new InvitationRepository(entities).removeExpired(tenant, before));
      }
    };
  }

  public static TenantLinkRepository links() {
    return new TenantLinkRepository() {
      @Override
      public void add(TenantLink link) {
        run(entities -> entities.persist(link));
      }

      @Override
      public void remove(TenantLink link) {
        run(entities -> entities.remove(entities.merge(link)));
      }

      @Override
      public Optional<TenantLink> find(TenantId tenant) {
        return with(entities -> new TenantLinkRepository(entities).find(tenant));
      }
    };
  }
}
