package org.lmsgateway.launch.fact;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is known of a launch, each fact a short text of one line.
 *
 * @param values never null, may be empty
 */
public record LaunchFacts(Map<LaunchFact, String> values) {

  public static final LaunchFacts NONE = new LaunchFacts(Map.of());

  private static final int MOST = 255;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  public LaunchFacts {
    values = Map.copyOf(values);
  }

  /**
   * The same with one more, which counts more than what was known before.
   *
   * @param value of any length and with any characters: it comes from outside
   */
  public LaunchFacts with(LaunchFact fact, String value) {
    var more = new EnumMap<LaunchFact, String>(LaunchFact.class);
    more.putAll(values);
    more.put(fact, line(value));
    return new LaunchFacts(more);
  }

  public LaunchFacts with(LaunchFact fact, Optional<String> value) {
    return value.map(known -> with(fact, known)).orElse(this);
  }

  private static String line(String value) {
    var line = CONTROL.matcher(value).replaceAll(" ");
    return line.length() > MOST ? line.substring(0, MOST - 1) + "…" : line;
  }

  public Optional<String> get(LaunchFact fact) {
    return Optional.ofNullable(values.get(fact));
  }

  /** The form that is stored: a line for each. */
  public String text() {
    return values.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(fact -> fact.getKey() + "=" + fact.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** Reads what {@link #text} made; facts that this version does not know are left out. */
  public static LaunchFacts of(String text) {
    var values = new EnumMap<LaunchFact, String>(LaunchFact.class);
    for (var line : text.split("\n")) {
      int end = line.indexOf('=');
      for (var fact : LaunchFact.values()) {
        if (end > 0 && fact.name().equals(line.substring(0, end))) {
          values.put(fact, line.substring(end + 1));
        }
      }
    }
    return new LaunchFacts(values);
  }
}
