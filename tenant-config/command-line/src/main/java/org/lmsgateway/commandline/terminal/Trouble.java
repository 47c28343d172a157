package org.lmsgateway.commandline.terminal;

import jakarta.json.JsonArray;
import java.util.List;

/** A command that cannot be done, with what the person is told about it. */
public class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Exit exit;
  private final transient Explanation explanation;

  public Trouble(Exit exit, Explanation explanation) {
    super(explanation.code());
    this.exit = exit;
    this.explanation = explanation;
  }

  /**
   * Trouble of our own.
   *
   * @param values for the places in its texts; nothing secret
   */
  public static Trouble of(Reason reason, Object... values) {
    return new Trouble(reason.exit(), Explanation.of(reason, values));
  }

  /**
   * Trouble with a file.
   *
   * @param details one line each
   * @param faults the same for programs
   */
  public static Trouble of(Reason reason, String file, List<String> details, JsonArray faults) {
    return new Trouble(reason.exit(), Explanation.of(reason, file).with(details, faults));
  }

  public Exit exit() {
    return exit;
  }

  public Explanation explanation() {
    return explanation;
  }
}
