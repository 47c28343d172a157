package org.lmsgateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.lmsgateway.test.TestLms;

/** An address that publishes a key, and that the gateway must not fetch although it could. */
final class Trap {

  private final AtomicInteger asked = new AtomicInteger();
  private final String address;

  Trap(TestLms at, RSAKey key) {
    var path = "/trap-" + UUID.randomUUID();
    var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    at.serve(
        path,
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, keys.length);
          try (exchange) {
            exchange.getResponseBody().write(keys);
          }
        });
    address = at.at(path).toString();
  }

  String address() {
    return address;
  }

  void assertNotAsked() {
    assertThat(asked).as("fetched from " + address).hasValue(0);
  }
}
