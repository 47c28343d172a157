package org.lmsgateway.shared.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets nodes that start at the same time take turns in making what must be there once. The turn is
 * a row's lock, which ends with the transaction, so that a node that dies keeps nobody waiting.
 */
@ApplicationScoped
public class StartTurn {

  /** The first line of the schema's own history: it is there as soon as anything is. */
  private static final String ROW =
      "select \"version\" from \"flyway_schema_history\" where \"installed_rank\" = 1 for update";

  @Resource(lookup = DatabaseMigration.DATA_SOURCE)
  private DataSource dataSource;

  /** Waits for the turn. Needs a transaction, and lasts as long. */
  public void await() {
    try (var connection = dataSource.getConnection();
        var row = connection.prepareStatement(ROW)) {
      row.executeQuery().close();
    } catch (SQLException e) {
      throw new IllegalStateException("no turn to start", e);
    }
  }
}
