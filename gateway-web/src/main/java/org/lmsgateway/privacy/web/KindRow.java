package org.lmsgateway.privacy.web;

import java.io.Serializable;
import java.time.Duration;
import org.lmsgateway.privacy.PersonalDataKind;

/**
 * A kind of personal data as the page shows it.
 *
 * @param unit the key of the text for the time: none, minutes, hours or days
 */
public record KindRow(String name, String unit, long number, String setting, String search)
    implements Serializable {

  static KindRow of(PersonalDataKind kind) {
    var kept = kind.kept();
    var unit = kept == null ? "none" : unit(kept);
    return new KindRow(kind.name(), unit, number(unit, kept), kind.setting(), kind.search().name());
  }

  private static String unit(Duration kept) {
    if (kept.toHours() < 1 || kept.toMinutesPart() > 0) {
      return "minutes";
    }
    return kept.toHoursPart() > 0 ? "hours" : "days";
  }

  private static long number(String unit, Duration kept) {
    return switch (unit) {
      case "minutes" -> kept.toMinutes();
      case "hours" -> kept.toHours();
      case "days" -> kept.toDays();
      default -> 0;
    };
  }
}
