package org.lmsgateway.health.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.lmsgateway.shared.service.DatabaseMigration;

/**
 * The signs that nodes give, in the database and by its clock. Without a transaction: a sign counts
 * at once.
 */
@ApplicationScoped
public class NodeSigns {

  private static final String UPDATE =
      "update node_sign set clock_ahead_millis = ?, signed_at = current_timestamp where id = ?";
  private static final String INSERT =
      "insert into node_sign (clock_ahead_millis, id, name, version, signed_at)"
          + " values (?, ?, ?, ?, current_timestamp)";
  private static final String FORGET =
      "delete from node_sign where signed_at < current_timestamp - interval '1' hour";
  private static final String DELETE = "delete from node_sign where id = ?";
  private static final String READ =
      "select name, version, clock_ahead_millis, signed_at, current_timestamp from node_sign"
          + " order by name";

  @Resource(lookup = DatabaseMigration.DATA_SOURCE)
  private DataSource dataSource;

  protected NodeSigns() {}

  /** For tests, which have no container to look the data source up. */
  NodeSigns(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** A node is there. Who is silent for an hour is forgotten. */
  void give(String id, String name, String version, Duration clockAhead) throws SQLException {
    try (var connection = dataSource.getConnection();
        var update = connection.prepareStatement(UPDATE);
        var forget = connection.prepareStatement(FORGET);
        var insert = connection.prepareStatement(INSERT)) {
      forget.executeUpdate();
      update.setLong(1, clockAhead.toMillis());
      update.setString(2, id);
      if (update.executeUpdate() == 0) {
        insert.setLong(1, clockAhead.toMillis());
        insert.setString(2, id);
        insert.setString(3, name);
        insert.setString(4, version);
        insert.executeUpdate();
      }
    }
  }

  /** A node stops in order; nothing happens if it never gave a sign. */
  void remove(String id) throws SQLException {
    try (var connection = dataSource.getConnection();
        var delete = connection.prepareStatement(DELETE)) {
      delete.setString(1, id);
      delete.executeUpdate();
    }
  }

  /**
   * The last signs of all nodes that run, and of those that have died within the last hour; by
   * name.
   */
  public List<NodeSign> all() {
    try (var connection = dataSource.getConnection();
        var read = connection.prepareStatement(READ)) {
      return read(read);
    } catch (SQLException e) {
      throw new IllegalStateException("no signs of nodes", e);
    }
  }

  private static List<NodeSign> read(PreparedStatement query) throws SQLException {
    var signs = new ArrayList<NodeSign>();
    try (var rows = query.executeQuery()) {
      while (rows.next()) {
        signs.add(sign(rows));
      }
    }
    return List.copyOf(signs);
  }

  private static NodeSign sign(ResultSet row) throws SQLException {
    var at = row.getObject(4, OffsetDateTime.class).toInstant();
    var now = row.getObject(5, OffsetDateTime.class).toInstant();
    return new NodeSign(
        row.getString(1),
        row.getString(2),
        Duration.ofMillis(row.getLong(3)),
        at.truncatedTo(ChronoUnit.SECONDS),
        Duration.between(at, now));
  }
}
