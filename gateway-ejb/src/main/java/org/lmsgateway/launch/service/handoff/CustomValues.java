package org.lmsgateway.launch.service.handoff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.lmsgateway.shared.service.Claims;

/**
 * The custom parameters that have a value. A variable that the LMS does not know or may not tell
 * arrives as its own name, such as {@code $Person.sourcedId} (LTI 1.3 Core §5.4.6.1); Moodle sends
 * null in deep linking. An app that took either for a value would mix people up.
 */
final class CustomValues {

  private static final Pattern VARIABLE =
      Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z0-9_<>]+)+");

  private CustomValues() {}

  static Map<String, Object> set(Claims custom) {
    Map<String, Object> set = new LinkedHashMap<>(custom.values());
    set.values().removeIf(CustomValues::isUnset);
    return set;
  }

  private static boolean isUnset(Object value) {
    return value == null || value instanceof String text && VARIABLE.matcher(text).matches();
  }
}
