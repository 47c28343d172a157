package org.lmsgateway.commandline.gateway;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * By which way the gateway is reached.
 *
 * @param authorities a PEM file of authorities that are trusted besides those that Java knows
 */
public record Route(Proxies proxies, Optional<Path> authorities, Duration timeout) {

  /** A client that follows no redirect: the access token is for the gateway alone. */
  HttpClient client() {
    var client =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(timeout)
            .proxy(proxies.selector());
    authorities.map(Authorities::trusting).ifPresent(client::sslContext);
    proxies.account().map(Route::atProxies).ifPresent(client::authenticator);
    return client.build();
  }

  private static Authenticator atProxies(PasswordAuthentication account) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return getRequestorType() == RequestorType.PROXY ? account : null;
      }
    };
  }
}
