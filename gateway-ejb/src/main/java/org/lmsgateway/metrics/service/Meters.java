package org.lmsgateway.metrics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Makes counters and gauges. Each is made once and kept in a field by who counts. Where the
 * operator has switched the server's metrics off, what is counted goes nowhere.
 */
@ApplicationScoped
public class Meters {

  private static final Logger LOG = System.getLogger(Meters.class.getName());

  private Optional<MetricRegistry> registry;

  protected Meters() {}

  @Inject
  public Meters(Instance<MetricRegistry> server) {
    this(published(server));
  }

  Meters(Optional<MetricRegistry> registry) {
    this.registry = registry;
  }

  /** Meters that nobody reads. */
  public static Meters unread() {
    return new Meters(Optional.empty());
  }

  /** Payara has no registry to give where its metrics are off, and says so by a fault. */
  private static Optional<MetricRegistry> published(Instance<MetricRegistry> server) {
    try {
      return Optional.of(server.get());
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "Metrics: the server's are switched off, so there are none");
      return Optional.empty();
    }
  }

  /**
   * A counter; the same one for the same name and labels.
   *
   * @param name without the {@code _total} that the server adds
   */
  public Counter counter(String name, String description, Tag... labels) {
    return counter(Metadata.builder().withName(name).withDescription(description).build(), labels);
  }

  Counter counter(Metadata metadata, Tag... labels) {
    return registry.map(known -> known.counter(metadata, labels)).orElseGet(UnreadCounter::new);
  }

  /** A figure that is asked for when somebody reads it. */
  public void gauge(String name, String description, Supplier<Number> value, Tag... labels) {
    var metadata = Metadata.builder().withName(name).withDescription(description).build();
    registry.ifPresent(known -> known.gauge(metadata, value, labels));
  }
}
