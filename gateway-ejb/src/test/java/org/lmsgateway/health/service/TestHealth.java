package org.lmsgateway.health.service;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.h2.jdbcx.JdbcDataSource;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.metrics.service.Meters;
import org.lmsgateway.shared.GatewayAddress;

/** Health checks of a node of which something may be broken. */
public final class TestHealth {

  private static final GatewayAddress GATEWAY =
      new GatewayAddress(URI.create("https://gateway.example"));

  private TestHealth() {}

  /**
   * The check of a database.
   *
   * @param ahead by how much the node's clock is ahead of it
   */
  public static DatabaseHealth database(String url, Duration ahead) {
    var source = new JdbcDataSource();
    source.setUrl(url);
    var clock = Clock.offset(Clock.systemUTC(), ahead);
    return new DatabaseHealth(new DatabaseLook(source, clock), Meters.unread(), Runnable::run);
  }

  public static ClockHealth clock(DatabaseHealth database) {
    return new ClockHealth(database, Meters.unread());
  }

  public static KeysHealth keys() {
    return new KeysHealth(TestKeys.gatewayTokens(GATEWAY, Clock.systemUTC()), Runnable::run);
  }

  /** Of a node that has no key to sign with. */
  public static KeysHealth noKeys() {
    return new KeysHealth(null, Runnable::run);
  }
}
