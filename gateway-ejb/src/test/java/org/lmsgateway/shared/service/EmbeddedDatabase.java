package org.lmsgateway.shared.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.lmsgateway.tenantconfig.DatabaseSettings;
import org.lmsgateway.tenantconfig.Secret;
import org.postgresql.ds.PGPoolingDataSource;

/** A fresh, migrated database for one test class: real PostgreSQL, or H2 in memory. */
public enum EmbeddedDatabase {
  POSTGRESQL {
    @Override
    DataSource create() {
      return PostgresServer.copyOf("template1");
    }

    @Override
    public DataSource createMigrated() {
      return PostgresServer.copyOf(PostgresServer.MIGRATED);
    }
  },
  H2 {
    @Override
    DataSource create() {
      var url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
      return new UrlDataSource(new DatabaseSettings(url, "gateway", new Secret("")));
    }
  };

  /** An empty database of this kind. */
  abstract DataSource create();

  /** A database of this kind with all tables. */
  public DataSource createMigrated() {
    var source = create();
    DatabaseMigration.migrate(source);
    return source;
  }

  /** A database as an earlier version of the gateway left it. */
  public DataSource createMigratedTo(String version) {
    var source = create();
    DatabaseMigration.flyway(source).target(version).load().migrate();
    return source;
  }

  /** The persistence unit of the domain over that database, with transactions of its own. */
  public static EntityManagerFactory open(DataSource source) {
    return Persistence.createEntityManagerFactory(
        "gateway",
        Map.of(
            "jakarta.persistence.transactionType",
            "RESOURCE_LOCAL",
            "jakarta.persistence.nonJtaDataSource",
            source,
            "eclipselink.weaving",
            "false",
            "eclipselink.logging.level",
            "OFF"));
  }

  /** One server for all tests, each database new; to copy tables is faster than to migrate. */
  private static final class PostgresServer {

    static final String MIGRATED = "migrated";

    private static final int CONNECTIONS_OF_ALL = 1000;
    private static final int CONNECTIONS = 8;
    private static final EmbeddedPostgres SERVER = start();

    static {
      create(MIGRATED, "template1");
      // Without a pool, because nobody may be connected to what is copied.
      DatabaseMigration.migrate(SERVER.getDatabase("postgres", MIGRATED));
    }

    private PostgresServer() {}

    static DataSource copyOf(String template) {
      var name = "test_" + UUID.randomUUID().toString().replace("-", "");
      create(name, template);
      return pool(name);
    }

    private static void create(String name, String template) {
      try (var connection = SERVER.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name + " template " + template);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    /** As the gateway has one: to connect takes longer than most of what is asked. */
    @SuppressWarnings("deprecation") // only because other libraries are made for more
    private static DataSource pool(String name) {
      var pool = new PGPoolingDataSource();
      pool.setServerNames(new String[] {"localhost"});
      pool.setPortNumbers(new int[] {SERVER.getPort()});
      pool.setDatabaseName(name);
      pool.setUser("postgres");
      pool.setMaxConnections(CONNECTIONS);
      return pool;
    }

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("max_connections", String.valueOf(CONNECTIONS_OF_ALL))
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
