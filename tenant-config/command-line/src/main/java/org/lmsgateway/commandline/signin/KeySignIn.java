package org.lmsgateway.commandline.signin;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lmsgateway.commandline.gateway.Gateway;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Trouble;

/** An API client signs in by its key: {@code private_key_jwt} (RFC 7523 §2.2). */
public final class KeySignIn implements SignIn {
  private static final String METADATA = "/.well-known/oauth-authorization-server";
  private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  private static final int LIFE_SECONDS = 60;

  private final String clientId;
  private final SigningKey key;
  private final JsonObject header;
  private final Clock clock;

  private KeySignIn(String clientId, SigningKey key, JsonObject header, Clock clock) {
    this.clientId = clientId;
    this.key = key;
    this.header = header;
    this.clock = clock;
  }

  /**
   * By a key.
   *
   * @param id by which the gateway calls it; null for its thumbprint
   */
  public static KeySignIn byKey(String clientId, Path keyFile, String id, Clock clock) {
    var key = SigningKey.read(keyFile);
    var called =
        Optional.ofNullable(id)
            .or(key::thumbprint)
            .orElseThrow(() -> Trouble.of(Reason.KEY_ID_MISSING, keyFile));
    return new KeySignIn(clientId, key, header(key, "kid", called), clock);
  }

  /** By a key and the certificate that the gateway has of it. */
  public static KeySignIn byCertificate(
      String clientId, Path keyFile, Path certificateFile, Clock clock) {
    var key = SigningKey.read(keyFile);
    var print = SigningKey.base64(SigningKey.sha256(certificate(certificateFile)));
    return new KeySignIn(clientId, key, header(key, "x5t#S256", print), clock);
  }

  private static byte[] certificate(Path file) {
    try (var pem = Files.newInputStream(file)) {
      return CertificateFactory.getInstance("X.509").generateCertificate(pem).getEncoded();
    } catch (IOException | CertificateException e) {
      throw Trouble.of(Reason.CERTIFICATE_UNUSABLE, file);
    }
  }

  private static JsonObject header(SigningKey key, String name, String value) {
    return JSON.createObjectBuilder()
        .add("alg", key.algorithm())
        .add("typ", "JWT")
        .add(name, value)
        .build();
  }

  @Override
  public String accessToken(Gateway gateway) {
    var issuer = gateway.get(METADATA).getString("issuer");
    var form =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_assertion_type",
            TYPE,
            "client_assertion",
            assertion(issuer));
    return gateway.form(TOKENS, form, Map.of()).required().json().getString("access_token");
  }

  private String assertion(String audience) {
    var now = clock.instant().getEpochSecond();
    var claims =
        JSON.createObjectBuilder()
            .add("iss", clientId)
            .add("sub", clientId)
            .add("aud", audience)
            .add("iat", now)
            .add("exp", now + LIFE_SECONDS)
            .add("jti", UUID.randomUUID().toString())
            .build();
    var signed = base64(header) + "." + base64(claims);
    return signed + "." + SigningKey.base64(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String base64(JsonObject part) {
    return SigningKey.base64(part.toString().getBytes(StandardCharsets.UTF_8));
  }
}
