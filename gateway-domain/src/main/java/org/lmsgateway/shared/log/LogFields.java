package org.lmsgateway.shared.log;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Fields of a log line beside its text. They are given as the last parameter of a message: the
 * server's JSON format makes members of a map's entries, other formats pass it over.
 */
public final class LogFields {

  /** The number that the person saw, by which the line is found. */
  public static final String REFERENCE = "Reference";

  private LogFields() {}

  /** The number alone. */
  public static Map<String, String> reference(String reference) {
    return Map.of(REFERENCE, reference);
  }

  /**
   * Logs a fault under a number; {@link System.Logger} takes either a fault or parameters.
   *
   * @param message complete, with the number in it for who reads it as text
   */
  public static void fault(Class<?> where, String message, String reference, Throwable fault) {
    var line = new LogRecord(Level.SEVERE, message);
    line.setLoggerName(where.getName());
    line.setSourceClassName(where.getName());
    line.setThrown(fault);
    line.setParameters(new Object[] {reference(reference)});
    Logger.getLogger(where.getName()).log(line);
  }
}
