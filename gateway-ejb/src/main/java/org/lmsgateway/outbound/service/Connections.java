package org.lmsgateway.outbound.service;

import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** Opens the library's client with everything switched off that would act on its own. */
final class Connections {

  private static final Timeout CONNECT = Timeout.ofSeconds(3);

  private Connections() {}

  /** A client that connects only to what the resolver gives it. */
  static CloseableHttpClient to(DnsResolver resolver) {
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(resolver)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom().setConnectTimeout(CONNECT).build())
            .setMaxConnTotal(64)
            .setMaxConnPerRoute(8)
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setUserAgent("LMS-Gateway")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  /** How long one request waits for a connection of the pool, and for each part of its answer. */
  static RequestConfig waiting(Duration total) {
    return RequestConfig.custom()
        .setConnectionRequestTimeout(CONNECT)
        .setResponseTimeout(Timeout.of(total))
        .build();
  }
}
