package org.lmsgateway.lms;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the id of a tool, which some LMSs have at the end of their addresses. */
public final class ToolId {

  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_-]{1,100}");

  private ToolId() {}

  /** The id that somebody typed, or that is the last part of an address that was pasted. */
  public static Optional<String> read(String typed) {
    var text = typed == null ? "" : typed.strip().split("[?#]", 2)[0].replaceAll("/+$", "");
    var last = text.substring(text.lastIndexOf('/') + 1);
    return Optional.of(last).filter(id -> FORM.matcher(id).matches());
  }
}
