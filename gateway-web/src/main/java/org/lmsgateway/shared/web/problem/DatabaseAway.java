package org.lmsgateway.shared.web.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells a database that cannot be reached, or cannot write, from faults of the gateway: it passes,
 * and says so.
 */
public final class DatabaseAway {

  /** When somebody may try again; the pool finds the database within that time. */
  public static final int RETRY_SECONDS = 5;

  /**
   * SQL standard: connection exceptions; PostgreSQL: it shuts down, starts, or has no more room.
   */
  private static final String STATES = "08...|57P0.|53...";

  /** The server's own, which has no state, when its pool has no connection to give. */
  private static final String POOL = "Error in allocating a connection";

  private DatabaseAway() {}

  /** Whether anywhere in the causes the database was not reached. */
  public static boolean isCauseOf(Throwable fault) {
    return find(fault).isPresent();
  }

  /** What the driver or the pool says, which holds nothing of any row; empty if it is not away. */
  static String reason(Throwable fault) {
    return find(fault).map(Throwable::getMessage).orElse("");
  }

  private static Optional<SQLException> find(Throwable fault) {
    return causes(fault)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .filter(DatabaseAway::isAway)
        .findFirst();
  }

  private static Stream<Throwable> causes(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause).limit(20);
  }

  private static boolean isAway(SQLException fault) {
    // H2 has no state of its own for a disk that is full.
    if (causes(fault).anyMatch(IOException.class::isInstance)) {
      return true;
    }
    var state = fault.getSQLState();
    return state == null
        ? String.valueOf(fault.getMessage()).contains(POOL)
        : state.matches(STATES);
  }
}
