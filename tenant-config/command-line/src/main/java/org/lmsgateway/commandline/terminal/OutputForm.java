package org.lmsgateway.commandline.terminal;

import java.util.Locale;

/** For whom results and troubles are written. */
public enum OutputForm {
  PEOPLE,
  JSON;

  /** As it is typed after {@code --output}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
