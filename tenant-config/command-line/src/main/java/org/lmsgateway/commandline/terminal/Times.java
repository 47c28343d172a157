package org.lmsgateway.commandline.terminal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Times as people read them; programs get them as they are. */
final class Times {
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z");

  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private Times() {}

  /** Local time to the minute, if the text is an instant; else the text. */
  static String local(String text) {
    return INSTANT.matcher(text).matches()
        ? TO_THE_MINUTE.withZone(ZoneId.systemDefault()).format(Instant.parse(text))
        : text;
  }
}
