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

/** A fresh, migrated database for one test class: real PostgreSQL, or H2 in memory. */
public enum EmbeddedDatabase {
  POSTGRESQL {
    @Override
    DataSource create() {
      return PostgresServer.createDatabase();
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

  /** One server for all tests, each database new. */
  private static final class PostgresServer {

    private static final EmbeddedPostgres SERVER = start();

    private PostgresServer() {}

    static DataSource createDatabase() {
      var name = "test_" + UUID.randomUUID().toString().replace("-", "");
      try (var connection = SERVER.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return SERVER.getDatabase("postgres", name);
    }

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
