package org.lmsgateway.outbound.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundFault;

/**
 * Checks thousands of addresses, as {@link WebAddressCheck} does one: each host is looked up once,
 * several at a time, and who does not answer within half a minute holds up nobody.
 */
@ApplicationScoped
public class ManyAddresses {

  private static final int AT_A_TIME = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Resource private ManagedExecutorService executor;

  private OutboundClient client;
  private WebAddressCheck single;

  protected ManyAddresses() {}

  @Inject
  public ManyAddresses(OutboundClient client, WebAddressCheck single) {
    this.client = client;
    this.single = single;
  }

  /** What checks these addresses now without looking anything up; what is no address is ignored. */
  public WebAddressCheck lookUp(Stream<String> addresses) {
    return lookUp(addresses, executor);
  }

  WebAddressCheck lookUp(Stream<String> addresses, ExecutorService workers) {
    var known = new ConcurrentHashMap<String, Optional<OutboundFault>>();
    var sites = addresses.flatMap(ManyAddresses::site).distinct().toList();
    var tasks = new ArrayList<Callable<Void>>();
    for (var first = 0; first < Math.min(AT_A_TIME, sites.size()); first++) {
      tasks.add(task(every(sites, first), known));
    }
    try {
      workers.invokeAll(tasks, PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return single.knowing(Map.copyOf(known));
  }

  private static List<String> every(List<String> sites, int first) {
    return Stream.iterate(first, next -> next < sites.size(), next -> next + AT_A_TIME)
        .map(sites::get)
        .toList();
  }

  private Callable<Void> task(
      Collection<String> sites, Map<String, Optional<OutboundFault>> known) {
    return () -> {
      for (var site : sites) {
        if (Thread.interrupted()) {
          return null;
        }
        known.put(site, client.check(URI.create(site)));
      }
      return null;
    };
  }

  private static Stream<String> site(String text) {
    try {
      var address = URI.create(text.strip());
      return address.getHost() == null ? Stream.empty() : Stream.of(WebAddressCheck.site(address));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }
}
