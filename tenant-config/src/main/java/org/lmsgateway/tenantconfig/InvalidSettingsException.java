package org.lmsgateway.tenantconfig;

import java.util.List;

/** The configuration cannot be used; the message names every fault, one a line. */
public class InvalidSettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  public InvalidSettingsException(List<String> faults) {
    super("The configuration cannot be used:\n  - " + String.join("\n  - ", faults));
    this.faults = List.copyOf(faults);
  }

  public List<String> faults() {
    return faults;
  }
}
