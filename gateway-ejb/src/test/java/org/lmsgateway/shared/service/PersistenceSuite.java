package org.lmsgateway.shared.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;

/**
 * What holds on every database that the gateway runs on. Each repository has a suite, and each
 * suite a class for each database. Tests share the database and own their tenants.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class PersistenceSuite {

  /** To the microsecond, which both databases keep. */
  protected static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123456Z");

  private final EmbeddedDatabase database;
  private DataSource source;
  private EntityManagerFactory factory;

  protected PersistenceSuite(EmbeddedDatabase database) {
    this.database = database;
  }

  @BeforeAll
  void open() {
    source = database.createMigrated();
    factory = EmbeddedDatabase.open(source);
  }

  @AfterAll
  void close() {
    factory.close();
  }

  protected DataSource source() {
    return source;
  }

  /** Work in a transaction of its own, with nothing loaded before. */
  protected <T> T with(Function<EntityManager, T> work) {
    var entities = factory.createEntityManager();
    var transaction = entities.getTransaction();
    try {
      transaction.begin();
      var result = work.apply(entities);
      if (transaction.getRollbackOnly()) {
        transaction.rollback();
      } else {
        transaction.commit();
      }
      return result;
    } finally {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      entities.close();
    }
  }

  protected <T> Optional<T> find(Function<EntityManager, Optional<T>> query) {
    return with(query);
  }

  protected <T> List<T> all(Function<EntityManager, List<T>> query) {
    return with(query);
  }

  protected void inTransaction(Consumer<EntityManager> work) {
    with(
        entities -> {
          work.accept(entities);
          return null;
        });
  }

  /** An entity manager for a test that keeps two transactions open at the same time. */
  protected EntityManager entityManager() {
    return factory.createEntityManager();
  }

  /** A stored tenant. */
  protected Tenant tenant() {
    var tenant = newTenant(unique() + ".example", unique());
    inTransaction(entities -> entities.persist(tenant));
    return tenant;
  }

  protected static Tenant newTenant(String directory, String guid) {
    return new Tenant(
        directory,
        directory,
        TenantProvider.directory(guid),
        Cloud.PUBLIC,
        TenantStatus.ACTIVE,
        NOW);
  }

  /** A stored app. */
  protected App app(String name, TenantId tenant) {
    var app =
        new App(
            new AppId(unique()), name, URI.create("https://app.example/x"), tenant, "hash", NOW);
    inTransaction(entities -> entities.persist(app));
    return app;
  }

  protected static Registration registration(String name, TenantId tenant, App app) {
    return new Registration(RegistrationId.random(), tenant, details(name, unique(), app), NOW);
  }

  protected static RegistrationDetails details(String name, String clientId, App app) {
    var addresses =
        new PlatformAddresses(
            URI.create("https://lms.example/auth"),
            URI.create("https://lms.example/token"),
            URI.create("https://lms.example/keys"),
            "https://lms.example");
    var rules =
        new LaunchRules(DeploymentPolicy.LISTED, Set.of("d1", "d2"), Set.of(app.id()), true, true);
    return new RegistrationDetails(
        name, Platform.CANVAS, "https://lms.example", clientId, addresses, rules);
  }

  protected static String unique() {
    return UUID.randomUUID().toString();
  }
}
