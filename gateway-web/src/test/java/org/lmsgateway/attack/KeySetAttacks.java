package org.lmsgateway.attack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.TestDns;
import org.lmsgateway.test.TestLms;

/** Key sets that are not what they should be, or not where: RFC 7517, RFC 6890. */
final class KeySetAttacks {

  private static final String UNREACHABLE = "KEYSET_UNREACHABLE";
  private static final String INVALID = "KEYSET_INVALID";
  private static final String UNKNOWN = "KEY_ID_UNKNOWN";
  private static final String ADDRESS = "KEYSET_ADDRESS_REFUSED";
  private static final int HUGE = 5 * 1024 * 1024;
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private KeySetAttacks() {}

  static List<Attack> all() {
    return List.of(
        answer("keyset-404", "the address answers 404", UNREACHABLE, 404, "{\"keys\":[]}"),
        answer("keyset-500", "the address answers 500", UNREACHABLE, 500, "{}"),
        answer("keyset-html", "the address answers a page", INVALID, 200, "<html>Sign in</html>"),
        answer("keyset-empty", "the address answers nothing", INVALID, 200, ""),
        answer("keyset-list", "the key set is a list", INVALID, 200, "[]"),
        answer("keyset-no-keys", "the key set is {}", INVALID, 200, "{}"),
        answer("keyset-keys-object", "its keys are an object", INVALID, 200, "{\"keys\":{}}"),
        answer("keyset-none", "it has no key", UNKNOWN, 200, "{\"keys\":[]}"),
        answer("keyset-deep", "it is nested 50 000 times", INVALID, 200, "[".repeat(50_000)),
        answer("keyset-huge", "it has 5 MB", INVALID, 200, "{\"a\":\"" + "x".repeat(HUGE) + "\"}"),
        by("keyset-bomb", "it unpacks to 50 MB", INVALID, bomb()),
        by("keyset-cut", "the connection breaks in the middle", UNREACHABLE, cut()),
        by("keyset-slow", "it is sent a letter at a time", UNREACHABLE, drip()),
        by("keyset-silent", "the address never answers", UNREACHABLE, silent()),
        by(
            "keyset-redirect",
            "the address leads to another, where the keys are",
            UNREACHABLE,
            redirectToKeys()),
        by(
            "keyset-redirect-metadata",
            "the address leads to a cloud's metadata",
            UNREACHABLE,
            redirect("http://169.254.169.254/latest/meta-data/")),
        by(
            "keyset-redirect-file",
            "the address leads to a file",
            UNREACHABLE,
            redirect("file:///etc/passwd")),
        keys("key-without-id", "the key has no kid", UNKNOWN, withoutId()),
        keys("key-elliptic", "an elliptic key under the kid", UNKNOWN, elliptic()),
        keys("key-shared", "a shared secret under the kid", UNKNOWN, secret()),
        keys("key-foreign", "another key under the kid", "SIGNATURE_INVALID", foreign()),
        keys("key-encryption", "the key is for encryption", INVALID, forEncryption()),
        keys("key-weak", "a key of 1024 bits", INVALID, weak()),
        rebind("rebinding-loopback", "127.0.0.1"),
        rebind("rebinding-loopback-other", "127.8.8.8"),
        rebind("rebinding-this-host", "0.0.0.0"),
        rebind("rebinding-ten", "10.0.0.5"),
        rebind("rebinding-172", "172.16.0.5"),
        rebind("rebinding-192", "192.168.1.1"),
        rebind("rebinding-carrier", "100.64.0.1"),
        rebind("rebinding-metadata", "169.254.169.254"),
        rebind("rebinding-multicast", "224.0.0.1"),
        rebind("rebinding-broadcast", "255.255.255.255"),
        rebind("rebinding-six-loopback", "::1"),
        rebind("rebinding-six-link-local", "fe80::1"),
        rebind("rebinding-six-local", "fd12:3456::1"),
        rebind("rebinding-six-mapped", "::ffff:10.0.0.5"),
        rebind("rebinding-six-nat64", "64:ff9b::7f00:1"),
        rebind("rebinding-six-6to4", "2002:7f00:1::1"),
        rebind("rebinding-one-of-two", TestDns.PUBLIC, "10.0.0.5"),
        new Attack(
            "rebinding-nowhere",
            "the key set's name is gone after registration",
            UNREACHABLE,
            scene -> rebound(scene)));
  }

  private static Attack by(String name, String deed, String reason, HttpHandler handler) {
    return new Attack(
        name,
        "key set: " + deed,
        reason,
        scene -> {
          var path = "/keys-" + UUID.randomUUID();
          scene.lms().serve(path, handler);
          return scene.launch(scene.rekeyed(scene.lms().at(path).toString()), sound -> {});
        });
  }

  private static Attack answer(String name, String deed, String reason, int status, String body) {
    return by(name, deed, reason, octets(status, body.getBytes(StandardCharsets.UTF_8)));
  }

  private static Attack keys(String name, String deed, String reason, JWK key) {
    return answer(name, deed, reason, 200, new JWKSet(key).toString(false));
  }

  private static HttpHandler octets(int status, byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      try (exchange) {
        exchange.getResponseBody().write(body);
      }
    };
  }

  private static HttpHandler bomb() {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(("{\"a\":\"" + "x".repeat(10 * HUGE) + "\"}").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      octets(200, packed.toByteArray()).handle(exchange);
    };
  }

  /** Says that there is more than comes. */
  private static HttpHandler cut() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("{\"keys\":".getBytes(StandardCharsets.US_ASCII));
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  private static HttpHandler drip() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try (exchange) {
        for (int i = 0; i < 100 && !await(100); i++) {
          exchange.getResponseBody().write(' ');
          exchange.getResponseBody().flush();
        }
      }
    };
  }

  private static HttpHandler silent() {
    return exchange -> {
      await(10_000);
      exchange.close();
    };
  }

  private static boolean await(int milliseconds) {
    try {
      return NEVER.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static HttpHandler redirect(String location) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", location);
      octets(302, new byte[0]).handle(exchange);
    };
  }

  /** Where the keys really are, at the address of another key set. */
  private static HttpHandler redirectToKeys() {
    return exchange -> {
      var path = exchange.getRequestURI().getPath() + "/moved";
      if (exchange.getRequestURI().getPath().endsWith("/moved")) {
        octets(
                200,
                new JWKSet(TestLms.key().toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8))
            .handle(exchange);
      } else {
        redirect(path).handle(exchange);
      }
    };
  }

  private static JWK withoutId() {
    return new RSAKey.Builder(TestLms.key().toPublicJWK()).keyID(null).build();
  }

  private static JWK elliptic() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(kid()).generate().toPublicJWK();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWK secret() {
    return new OctetSequenceKey.Builder(new byte[32]).keyID(kid()).build();
  }

  private static JWK foreign() {
    return new RSAKey.Builder(TestLms.foreignKey().toPublicJWK()).keyID(kid()).build();
  }

  private static JWK forEncryption() {
    return new RSAKey.Builder(TestLms.key().toPublicJWK()).keyUse(KeyUse.ENCRYPTION).build();
  }

  private static JWK weak() {
    try {
      return new RSAKeyGenerator(1024, true).keyID(kid()).generate().toPublicJWK();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String kid() {
    return TestLms.key().getKeyID();
  }

  private static Attack rebind(String name, String... addresses) {
    return new Attack(
        name,
        "the key set's name leads to a public address when it is registered, then to "
            + String.join(" and ", addresses),
        ADDRESS,
        scene -> rebound(scene, addresses));
  }

  private static Answer rebound(AttackScene scene, String... addresses) {
    var name = "keys-" + UUID.randomUUID() + ".test";
    TestDns.point(name, TestDns.PUBLIC);
    var school = scene.rekeyed("https://" + name + "/keys.json");
    TestDns.point(name, addresses);
    return scene.launch(school, sound -> {});
  }
}
