package org.lmsgateway.outbound.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.util.Timeout;

/** Opens the library's client with everything switched off that would act on its own. */
final class Connections {

  private static final Timeout CONNECT = Timeout.ofSeconds(3);

  private Connections() {}

  /**
   * A client that connects only to what the resolver gives it.
   *
   * @param authorities certificates that are trusted beside those of Java
   */
  static HttpClientBuilder to(DnsResolver resolver, Optional<Path> authorities) {
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(resolver)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom().setConnectTimeout(CONNECT).build())
            .setMaxConnTotal(64)
            .setMaxConnPerRoute(8);
    authorities
        .map(Trust::alsoIn)
        .map(DefaultClientTlsStrategy::new)
        .ifPresent(connections::setTlsSocketStrategy);
    return HttpClients.custom()
        .setConnectionManager(connections.build())
        .setUserAgent("LMS-Gateway")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching();
  }

  /** How long one request waits for a connection of the pool, and for each part of its answer. */
  static RequestConfig waiting(Duration total) {
    return RequestConfig.custom()
        .setConnectionRequestTimeout(CONNECT)
        .setResponseTimeout(Timeout.of(total))
        .build();
  }
}
