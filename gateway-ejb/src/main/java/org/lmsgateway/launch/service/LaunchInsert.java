package org.lmsgateway.launch.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.person.LaunchPerson;
import org.lmsgateway.shared.service.DatabaseMigration;

/**
 * Writes the record of a launch, the one thing that each launch has the database do. By a prepared
 * statement, which commits by itself where nobody's name is kept: one exchange with the database,
 * where an entity manager takes two and several times the work in the server.
 */
@ApplicationScoped
public class LaunchInsert {

  private static final String LAUNCH = statement("launch", Launch.COLUMNS);
  private static final String PERSON = statement("launch_person", LaunchPerson.COLUMNS);

  @Resource(lookup = DatabaseMigration.DATA_SOURCE)
  private DataSource dataSource;

  protected LaunchInsert() {}

  /** For tests, which have no container to look the data source up. */
  public LaunchInsert(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  private static String statement(String table, List<String> columns) {
    var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
    return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")";
  }

  /**
   * Writes a launch and, if that is kept, who launched. No transaction may be under way.
   *
   * @throws SQLException if nothing was written; by a unique constraint if the nonce was used
   *     before
   */
  public void add(Launch launch, Optional<LaunchPerson> person) throws SQLException {
    try (var connection = dataSource.getConnection()) {
      if (person.isEmpty()) {
        insert(connection, LAUNCH, launch.row());
      } else {
        addBoth(connection, launch, person.get());
      }
    }
  }

  /**
   * Writes a launch and takes it back, so that the first real one finds the way to the database
   * made.
   *
   * @throws SQLException if it could not be written
   */
  public void rehearse(Launch launch) throws SQLException {
    try (var connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        insert(connection, LAUNCH, launch.row());
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static void addBoth(Connection connection, Launch launch, LaunchPerson person)
      throws SQLException {
    connection.setAutoCommit(false);
    try {
      insert(connection, LAUNCH, launch.row());
      insert(connection, PERSON, person.row());
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static void insert(Connection connection, String insert, List<Object> row)
      throws SQLException {
    try (var statement = connection.prepareStatement(insert)) {
      for (var column = 0; column < row.size(); column++) {
        statement.setObject(column + 1, row.get(column));
      }
      statement.executeUpdate();
    }
  }
}
