package org.lmsgateway.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * The floor: a tool of nothing but the JDK that verifies RS256 with a key it has, and checks state
 * and nonce in memory. It does not look at the rest of a launch.
 *
 * <p>Arguments: port, modulus and exponent of the key, base64url.
 */
public final class Floor {

  private static final Pattern NONCE = Pattern.compile("\"nonce\":\"([^\"]+)\"");

  private final PublicKey key;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, String> nonces = new ConcurrentHashMap<>();

  private Floor(PublicKey key) {
    this.key = key;
  }

  public static void main(String[] arguments) throws Exception {
    var decoder = Base64.getUrlDecoder();
    var modulus = new BigInteger(1, decoder.decode(arguments[1]));
    var exponent = new BigInteger(1, decoder.decode(arguments[2]));
    var key = KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
    var floor = new Floor(key);
    var address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
    var server = HttpServer.create(address, 0);
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.createContext("/lti/login", exchange -> floor.answer(exchange, floor::login));
    server.createContext("/lti/launch", exchange -> floor.answer(exchange, floor::launch));
    server.createContext("/ready", exchange -> floor.answer(exchange, form -> "/"));
    server.start();
  }

  /** Does one step of a launch and says where the browser goes; null refuses. */
  private interface Step {
    String take(Map<String, String> form) throws GeneralSecurityException;
  }

  private void answer(HttpExchange exchange, Step step) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      var location = step.take(form(body));
      if (location == null) {
        exchange.sendResponseHeaders(403, -1);
        return;
      }
      exchange.getResponseHeaders().set("Location", location);
      exchange.sendResponseHeaders(303, -1);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private String login(Map<String, String> form) {
    var state = newSecret();
    var nonce = newSecret();
    nonces.put(state, nonce);
    return "http://lms.example/auth?scope=openid&response_type=id_token&response_mode=form_post"
        + "&prompt=none&client_id="
        + encode(form.get("client_id"))
        + "&login_hint="
        + encode(form.get("login_hint"))
        + "&state="
        + state
        + "&nonce="
        + nonce;
  }

  private String launch(Map<String, String> form) throws GeneralSecurityException {
    var token = form.get("id_token");
    var end = token.lastIndexOf('.');
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(key);
    signature.update(token.substring(0, end).getBytes(UTF_8));
    if (!signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)))) {
      return null;
    }
    var payload = token.substring(token.indexOf('.') + 1, end);
    var nonce = NONCE.matcher(new String(Base64.getUrlDecoder().decode(payload), UTF_8));
    var expected = nonces.remove(form.get("state"));
    return nonce.find() && nonce.group(1).equals(expected)
        ? "http://app.example/?code=" + newSecret()
        : null;
  }

  private String newSecret() {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Map<String, String> form(String body) {
    var form = new ConcurrentHashMap<String, String>();
    for (var pair : body.split("&")) {
      var equals = pair.indexOf('=');
      if (equals > 0) {
        var value = URLDecoder.decode(pair.substring(equals + 1), UTF_8);
        form.put(pair.substring(0, equals), value);
      }
    }
    return form;
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, UTF_8);
  }
}
