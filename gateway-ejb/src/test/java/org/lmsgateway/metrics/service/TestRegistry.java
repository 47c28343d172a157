package org.lmsgateway.metrics.service;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** A registry of counters, as far as the gateway uses one. */
public final class TestRegistry {

  private final Map<String, Counter> counters = new HashMap<>();

  /** Meters that count here. */
  public Meters meters() {
    var registry =
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {MetricRegistry.class},
            (proxy, method, arguments) ->
                method.getName().equals("counter")
                    ? counter((Metadata) arguments[0], (Tag[]) arguments[1])
                    : null);
    return new Meters(Optional.of((MetricRegistry) registry));
  }

  private Counter counter(Metadata metadata, Tag... labels) {
    var texts = Stream.of(labels).map(tag -> tag.getTagName() + "=" + tag.getTagValue());
    return counters.computeIfAbsent(
        key(metadata.getName(), texts.collect(Collectors.toSet())), id -> new UnreadCounter());
  }

  /**
   * What a counter says.
   *
   * @param labels such as {@code step=login}; all that it has
   */
  public long count(String name, String... labels) {
    return counters.get(key(name, Set.copyOf(Arrays.asList(labels)))).getCount();
  }

  /** All counters, by name and labels. */
  public Set<String> names() {
    return counters.keySet();
  }

  private static String key(String name, Set<String> labels) {
    return name + labels.stream().sorted().toList();
  }
}
