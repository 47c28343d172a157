package org.lmsgateway.shared.web.page;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.web.problem.ProblemTexts;

/**
 * What a form says beside its fields.
 *
 * @param byField the text of a field's first fault, by the field's name without its position in a
 *     list
 */
public record FaultTexts(Map<String, String> byField) implements Serializable {
  public static final FaultTexts NONE = new FaultTexts(Map.of());

  public FaultTexts {
    byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
  }

  public static FaultTexts of(List<FieldFault> faults, Locale locale) {
    var texts = ProblemTexts.in(locale);
    var byField = new LinkedHashMap<String, String>();
    for (var fault : faults) {
      byField.putIfAbsent(fault.field().replaceAll("\\[\\d+]$", ""), texts.message(fault));
    }
    return new FaultTexts(byField);
  }

  /** The text of a field's fault, or null if it is right. */
  public String of(String field) {
    return byField.get(field);
  }

  public boolean isNone() {
    return byField.isEmpty();
  }
}
