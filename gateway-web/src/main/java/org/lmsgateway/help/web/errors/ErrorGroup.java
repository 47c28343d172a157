package org.lmsgateway.help.web.errors;

import java.util.List;

/** The entries of an area that are shown; there is at least one. */
public record ErrorGroup(ErrorArea area, List<ErrorEntry> entries) {

  /** The area's name, by which its texts are found. */
  public String getName() {
    return area.name();
  }
}
