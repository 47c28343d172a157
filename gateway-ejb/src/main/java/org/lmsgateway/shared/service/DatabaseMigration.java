package org.lmsgateway.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

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
    maxPoolSize = 32)
public class DatabaseMigration {

  /** The name that persistence.xml gives. */
  public static final String DATA_SOURCE = "java:app/jdbc/gateway";

  private static final Logger LOG = System.getLogger(DatabaseMigration.class.getName());

  @Resource(lookup = DATA_SOURCE)
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    LOG.log(Level.INFO, "Database: bringing the schema up to date");
    migrate(dataSource);
  }

  /** Brings the schema of any database that the gateway runs on up to date. */
  public static void migrate(DataSource dataSource) {
    Flyway.configure(DatabaseMigration.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:org/lmsgateway/migration")
        .load()
        .migrate();
  }
}
