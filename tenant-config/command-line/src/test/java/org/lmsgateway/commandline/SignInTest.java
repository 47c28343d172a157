package org.lmsgateway.commandline;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmsgateway.commandline.terminal.Exit;
import org.lmsgateway.commandline.terminal.JsonText;

/** Signing in by a key, and by a browser. */
class SignInTest {

  private static final String TOKENS = "POST /oauth2/token";
  private static final String DEVICE = "POST /oauth2/device_authorization";

  @TempDir private Path home;
  private StandIn gateway;
  private Desk desk;

  @BeforeEach
  void open() {
    gateway =
        new StandIn()
            .on("POST /api/v1/remote-sessions", 201, ConnectTest.session("s1", "t"))
            .on(
                "GET /.well-known/oauth-authorization-server",
                200,
                "{\"issuer\":\"https://gateway.example\"}");
    desk = new Desk(home);
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  private void letIn() {
    gateway.on(TOKENS, 200, "{\"access_token\":\"t\"}");
  }

  private static KeyPair ec() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  private String pem(byte[] encoded) throws IOException {
    var body = Base64.getMimeEncoder().encodeToString(encoded);
    var text = "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
    return Files.writeString(home.resolve("key.pem"), text).toString();
  }

  private String[] assertion() {
    var form = URLDecoder.decode(gateway.asked(TOKENS).body(), StandardCharsets.UTF_8);
    return form.replaceAll(".*client_assertion=([^&]*).*", "$1").split("\\.");
  }

  private static JsonObject part(String encoded) {
    return JsonText.object(new String(Base64.getUrlDecoder().decode(encoded), US_ASCII));
  }

  private static boolean isSigned(String[] assertion, String algorithm, KeyPair keys)
      throws GeneralSecurityException {
    var signature = Signature.getInstance(algorithm);
    signature.initVerify(keys.getPublic());
    signature.update((assertion[0] + "." + assertion[1]).getBytes(US_ASCII));
    return signature.verify(Base64.getUrlDecoder().decode(assertion[2]));
  }

  @Test
  void clientSignsInByItsKey() throws Exception {
    letIn();
    var keys = ec();
    var file = pem(keys.getPrivate().getEncoded());

    assertThat(
            desk.run(
                "connect",
                gateway.address(),
                "--client-id",
                "c1",
                "--key-file",
                file,
                "--key-id",
                "k1"))
        .isEqualTo(Exit.DONE);

    var assertion = assertion();
    assertThat(part(assertion[0]).getString("kid")).isEqualTo("k1");
    assertThat(part(assertion[1]).getString("sub")).isEqualTo("c1");
    assertThat(part(assertion[1]).getString("aud")).isEqualTo("https://gateway.example");
    assertThat(isSigned(assertion, "SHA256withECDSAinP1363Format", keys)).isTrue();
  }

  @Test
  void keyOfRsaHasItsThumbprintAsId() throws Exception {
    letIn();
    var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    var file = pem(keys.getPrivate().getEncoded());

    desk.run("connect", gateway.address(), "--client-id", "c1", "--key-file", file);

    var assertion = assertion();
    assertThat(part(assertion[0]).getString("alg")).isEqualTo("RS256");
    assertThat(part(assertion[0]).getString("kid")).hasSize(43);
    assertThat(isSigned(assertion, "SHA256withRSA", keys)).isTrue();
  }

  /** OpenSSL writes the public point behind the private number (RFC 5915 §3). */
  @Test
  void keyOfAnEllipticCurveHasItsThumbprintAsId() throws Exception {
    letIn();
    var keys = ec();
    var secret = number(((ECPrivateKey) keys.getPrivate()).getS());
    var point = ((ECPublicKey) keys.getPublic()).getW();
    var encoded =
        "308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420"
            + secret
            + "a14403420004"
            + number(point.getAffineX())
            + number(point.getAffineY());
    var file = pem(HexFormat.of().parseHex(encoded));

    desk.run("connect", gateway.address(), "--client-id", "c1", "--key-file", file);

    var jwk = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}";
    var members = jwk.formatted(base64(point.getAffineX()), base64(point.getAffineY()));
    var print = MessageDigest.getInstance("SHA-256").digest(members.getBytes(US_ASCII));
    var assertion = assertion();
    assertThat(part(assertion[0]).getString("kid"))
        .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(print));
    assertThat(isSigned(assertion, "SHA256withECDSAinP1363Format", keys)).isTrue();
  }

  private static String number(BigInteger number) {
    return "%064x".formatted(number);
  }

  private static String base64(BigInteger number) {
    var bytes = HexFormat.of().parseHex(number(number));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Test
  void keyWithoutItsPublicHalfNeedsAnId() throws Exception {
    var file = pem(ec().getPrivate().getEncoded());

    assertThat(desk.run("connect", gateway.address(), "--client-id", "c1", "--key-file", file))
        .isEqualTo(Exit.USAGE);
    assertThat(desk.remarks).contains("KEY_ID_MISSING");
  }

  @Test
  void whatIsNoKeyIsToldSo() throws Exception {
    var file =
        Files.writeString(home.resolve("key.pem"), "-----BEGIN RSA PRIVATE KEY-----").toString();

    assertThat(desk.run("connect", gateway.address(), "--client-id", "c1", "--key-file", file))
        .isEqualTo(Exit.USAGE);
    assertThat(desk.remarks).contains("KEY_UNUSABLE", "openssl pkcs8");
  }

  @Test
  void clientOfTheSessionSignsInAgain() {
    letIn();
    desk.with("GATEWAYCTL_CLIENT_SECRET", "s");
    desk.run("connect", gateway.address(), "--client-id", "c1");
    gateway.on("POST /api/v1/remote-sessions/s1/token", 200, ConnectTest.session("s1", "t"));

    assertThat(desk.run("connect")).isEqualTo(Exit.DONE);
    assertThat(gateway.asked()).noneMatch(asked -> asked.line().equals(DEVICE));
  }

  private static String codes() {
    return """
        {"device_code":"hidden","user_code":"WDJB-MJHT",\
        "verification_uri":"https://gateway.example/device","expires_in":600,"interval":0}""";
  }

  private static String error(String error) {
    return "{\"error\":\"%s\",\"error_description\":\"it is so\"}".formatted(error);
  }

  @Test
  void personSignsInWithABrowser() {
    gateway.on(DEVICE, 200, codes()).on(TOKENS, 400, error("authorization_pending"));
    letIn();

    assertThat(desk.run("connect", gateway.address())).isEqualTo(Exit.DONE);

    assertThat(gateway.asked(DEVICE).body()).isEqualTo("client_id=gatewayctl");
    assertThat(gateway.asked(TOKENS).body()).contains("device_code=hidden");
    assertThat(desk.remarks)
        .contains("https://gateway.example/device", "WDJB-MJHT")
        .doesNotContain("hidden");
  }

  @Test
  void personWhoDeniesIsNotConnected() {
    gateway.on(DEVICE, 200, codes()).on(TOKENS, 400, error("access_denied"));

    assertThat(desk.run("connect", gateway.address())).isEqualTo(Exit.REFUSED);
    assertThat(desk.remarks).contains("SIGN_IN_DENIED", "it is so");
  }
}
