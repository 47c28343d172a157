package org.lmsgateway.shared.service;

import java.sql.SQLException;

/** Recognises that a row was refused because its key is taken. */
public final class UniqueViolation {

  /** SQL standard: integrity constraint violation, unique; the same on H2 and PostgreSQL. */
  private static final String STATE = "23505";

  private UniqueViolation() {}

  /** Whether anywhere in the causes a unique constraint was violated. */
  public static boolean isIn(Throwable fault) {
    for (var cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && STATE.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
