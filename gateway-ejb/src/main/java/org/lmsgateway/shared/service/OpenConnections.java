package org.lmsgateway.shared.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Connections that were opened, as long as they are; the server's pool does not tell of them. */
final class OpenConnections {

  private final Set<Connection> opened = ConcurrentHashMap.newKeySet();

  /** Counts it from now on until it is closed, and gives it back. */
  Connection keep(Connection connection) {
    forgetClosed();
    opened.add(connection);
    return connection;
  }

  long count() {
    forgetClosed();
    return opened.size();
  }

  private void forgetClosed() {
    opened.removeIf(OpenConnections::isClosed);
  }

  private static boolean isClosed(Connection connection) {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      return true;
    }
  }
}
