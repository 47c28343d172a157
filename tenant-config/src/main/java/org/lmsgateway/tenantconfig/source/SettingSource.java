package org.lmsgateway.tenantconfig.source;

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
public final class SettingSource {

  /** The shortest secret that a program may have by configuration, in characters. */
  private static final int LEAST_SECRET = 16;

  private final Function<String, Optional<String>> values;
  private final List<String> faults = new ArrayList<>();

  public SettingSource(Function<String, Optional<String>> values) {
    this.values = values;
  }

  public List<String> faults() {
    return faults;
  }

  public void fault(String key, String what) {
    faults.add(key + " " + what);
  }

  public Optional<String> text(String key) {
    return values.apply(key).map(String::strip).filter(value -> !value.isEmpty());
  }

  public boolean flag(String key) {
    var value = text(key).orElse("false").toLowerCase(Locale.ROOT);
    if (!Set.of("true", "false").contains(value)) {
      fault(key, "is \"" + value + "\", must be true or false");
    }
    return value.equals("true");
  }

  public Set<String> list(String key) {
    return Arrays.stream(text(key).orElse("").split(","))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Entries of which each looks alike.
   *
   * @param must what those look like that do, for the report
   */
  public List<String> list(String key, String pattern, String must) {
    var entries = List.copyOf(list(key));
    entries.stream()
        .filter(entry -> !entry.matches(pattern))
        .forEach(entry -> fault(key, "has \"" + entry + "\", must have " + must));
    return entries;
  }

  /** Reports a secret that is too short to be one. */
  public void checkSecret(String key, String secret) {
    if (secret.length() < LEAST_SECRET) {
      fault(key, "must have at least " + LEAST_SECRET + " characters");
    }
  }

  public Optional<String> mailAddress(String key) {
    var mail = text(key);
    mail.filter(text -> !text.matches("[^@\\s?&<>,;]+@[^@\\s?&<>,;]+"))
        .ifPresent(text -> fault(key, "is \"" + text + "\", must be a mail address"));
    return mail;
  }

  /** As {@link #address}, if it is set. */
  public Optional<URI> page(String key) {
    return text(key).map(value -> address(key, value));
  }

  public <E extends Enum<E>> E choice(String key, Class<E> type) {
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

  public Duration duration(String key, Duration least) {
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

  public int number(String key, int least, int most) {
    var value = text(key).orElse("");
    var fits = value.matches("\\d{1,9}") && Integer.parseInt(value) >= least;
    if (!fits || Integer.parseInt(value) > most) {
      fault(key, "is \"" + value + "\", must be a number from " + least + " to " + most);
      return least;
    }
    return Integer.parseInt(value);
  }

  /** An absolute http or https address without a slash at the end. */
  public URI address(String key, String value) {
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
