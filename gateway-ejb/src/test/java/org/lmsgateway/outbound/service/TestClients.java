package org.lmsgateway.outbound.service;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.lmsgateway.tenantconfig.OutboundSettings;

/** The real guarded client, outside a container. */
public final class TestClients {

  private static final ScheduledExecutorService WATCH =
      Executors.newScheduledThreadPool(
          2,
          work -> {
            var thread = new Thread(work, "watch");
            thread.setDaemon(true);
            return thread;
          });

  private TestClients() {}

  /** A client with these hosts in {@code gateway.outbound.allow}. */
  public static GuardedClient allowing(String... hosts) {
    return having(new OutboundSettings(Set.of(hosts), Optional.empty(), Optional.empty()));
  }

  /** A client with these settings. */
  static GuardedClient having(OutboundSettings settings) {
    return new GuardedClient(new AddressGuard(settings), settings, WATCH);
  }

  static AddressGuard guard(String... hosts) {
    return new AddressGuard(
        new OutboundSettings(Set.of(hosts), Optional.empty(), Optional.empty()));
  }
}
