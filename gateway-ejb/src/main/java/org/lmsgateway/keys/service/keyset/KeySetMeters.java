package org.lmsgateway.keys.service.keyset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Tag;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.metrics.service.CacheMeter;
import org.lmsgateway.metrics.service.Meters;

/** How the fetches of key sets went, and how often none was needed. */
@ApplicationScoped
public class KeySetMeters {

  private static final String NAME = "gateway_keyset_fetches";
  private static final String TEXT = "Fetches of key sets by outcome";

  private final Map<TokenFault, Counter> failed = new EnumMap<>(TokenFault.class);
  private Counter fetched;
  private CacheMeter cache;

  protected KeySetMeters() {}

  @Inject
  public KeySetMeters(Meters meters) {
    fetched = meters.counter(NAME, TEXT, new Tag("outcome", "FETCHED"));
    for (var fault : TokenFault.values()) {
      if (fault.name().startsWith("KEYSET_")) {
        failed.put(fault, meters.counter(NAME, TEXT, new Tag("outcome", fault.name())));
      }
    }
    cache = new CacheMeter("keysets", meters);
  }

  /** Makes the counters before anybody counts, so that a rate can be had of the first. */
  void begin(@Observes Startup start) {}

  CacheMeter cache() {
    return cache;
  }

  void fetched() {
    fetched.inc();
  }

  void failed(TokenFault fault) {
    failed.get(fault).inc();
  }
}
