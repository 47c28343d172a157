package org.lmsgateway.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * Defines the database and brings its schema up to date before anything else starts. Flyway takes a
 * lock of its own, so that several nodes may start at once.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
    name = DatabaseMigration.DATA_SOURCE,
    className = "org.lmsgateway.shared.service.UrlDataSource",
    minPoolSize = 2,
    maxPoolSize = 32,
    properties = {
      // A connection that broke while nobody used it is replaced, and not given to somebody.
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
      // It costs a question to the database: of each connection at most one a second.
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      // Who waits longer is better told to try again.
      "fish.payara.max-wait-time-in-millis=10000"
    })
public class DatabaseMigration {

  /** The name that persistence.xml gives. */
  public static final String DATA_SOURCE = "java:app/jdbc/gateway";

  private static final String MIGRATIONS = "classpath:org/lmsgateway/migration";

  private static final Logger LOG = System.getLogger(DatabaseMigration.class.getName());

  /** Its name is nobody else's: the server finds it by name, and takes any of that name. */
  @PostConstruct
  void onStart() {
    LOG.log(Level.INFO, "Database: bringing the schema up to date");
    migrate(UrlDataSource.patient());
  }

  /** Brings the schema of any database that the gateway runs on up to date. */
  public static void migrate(DataSource dataSource) {
    flyway(dataSource).load().migrate();
  }

  /** All migrations of the database, with those that only its kind has. */
  static FluentConfiguration flyway(DataSource dataSource) {
    var flyway =
        Flyway.configure(DatabaseMigration.class.getClassLoader())
            .dataSource(dataSource)
            .locations(MIGRATIONS);
    if (isPostgresql(dataSource)) {
      flyway
          .locations(MIGRATIONS, MIGRATIONS + "_postgresql")
          // Whoever waits for a table's lock makes all launches wait behind: better that one node
          // does not start, and the others go on.
          .initSql("set lock_timeout = '10s'")
          // An index built while launches go on would wait for the transaction that holds the lock.
          .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
          .setTransactionalLock(false);
    }
    return flyway;
  }

  private static boolean isPostgresql(DataSource dataSource) {
    try (var connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    } catch (SQLException e) {
      throw new IllegalStateException("the database gives no connection", e);
    }
  }
}
