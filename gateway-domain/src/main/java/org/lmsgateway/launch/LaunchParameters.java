package org.lmsgateway.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a request as they came, none of them believed.
 *
 * @param values by name; a name may come several times
 */
public record LaunchParameters(Map<String, List<String>> values) {
  public LaunchParameters {
    values = Map.copyOf(values);
  }

  /** The only value, or empty if the parameter is absent, empty or repeated. */
  public Optional<String> single(String name) {
    var all = values.getOrDefault(name, List.of());
    return all.size() == 1 && !all.get(0).isEmpty() ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** OAuth parameters must not be repeated (RFC 6749 §3.1). */
  public boolean isRepeated(String name) {
    return values.getOrDefault(name, List.of()).size() > 1;
  }
}
