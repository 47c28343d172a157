package org.lmsgateway.tenantconfig;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads single settings and collects what is wrong with them, so that all faults can be reported
 * together. A faulty setting reads as a harmless value, which nobody will use.
 */
class SettingSource {

  private final Function<String, Optional<String>> values;
  private final List<String> faults = new ArrayList<>();

  SettingSource(Function<String, Optional<String>> values) {
    this.values = values;
  }

  List<String> faults() {
    return faults;
  }

  void fault(String key, String what) {
    faults.add(key + " " + what);
  }

  Optional<String> text(String key) {
    return values.apply(key).map(String::strip).filter(value -> !value.isEmpty());
  }

  Optional<Secret> secret(String key) {
    return text(key).map(Secret::new);
  }

  boolean flag(String key) {
    var value = text(key).orElse("false").toLowerCase(Locale.ROOT);
    if (!Set.of("true", "false").contains(value)) {
      fault(key, "is \"" + value + "\", must be true or false");
    }
    return value.equals("true");
  }

  Set<String> list(String key) {
    return Arrays.stream(text(key).orElse("").split(","))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  <E extends Enum<E>> E choice(String key, Class<E> type) {
    var value = text(key).orElse("").toUpperCase(Locale.ROOT);
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    var names = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
    fault(key, "is \"" + value.toLowerCase(Locale.ROOT) + "\", must be one of " + names);
    return type.getEnumConstants()[0];
  }

  Duration duration(String key, Duration least) {
    var value = text(key).orElse("");
    try {
      var duration = Duration.parse(value);
      if (duration.compareTo(least) < 0) {
        fault(key, "is " + value + ", must be at least " + least);
      }
      return duration;
    } catch (DateTimeParseException e) {
      fault(key, "is \"" + value + "\", must be a duration such as P90D (ISO 8601)");
      return least;
    }
  }

  int number(String key, int least, int most) {
    var value = text(key).orElse("");
    var fits = value.matches("\\d{1,9}") && Integer.parseInt(value) >= least;
    if (!fits || Integer.parseInt(value) > most) {
      fault(key, "is \"" + value + "\", must be a number from " + least + " to " + most);
      return least;
    }
    return Integer.parseInt(value);
  }

  /** An absolute http or https address without a slash at the end. */
  URI address(String key, String value) {
    try {
      var address = new URI(value.replaceAll("/+$", ""));
      var web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web && address.getHost() != null && address.getQuery() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // reported below, like every other text that is no address
    }
    fault(key, "is \"" + value + "\", must be an address such as https://gateway.example");
    return URI.create("https://invalid.example");
  }
}
