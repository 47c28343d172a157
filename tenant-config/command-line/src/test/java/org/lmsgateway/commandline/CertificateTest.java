package org.lmsgateway.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gateway whose certificate is signed by an authority of the house. */
class CertificateTest {

  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir private static Path home;
  private static HttpsServer server;
  private static Path authority;

  @BeforeAll
  static void start() throws Exception {
    var store = home.resolve("store.p12");
    var line =
        "-genkeypair -alias gateway -keyalg EC -dname CN=gateway -ext san=dns:localhost -validity 9"
            + " -storetype PKCS12 -storepass changeit -keystore "
            + store;
    var command =
        (Path.of(System.getProperty("java.home"), "bin", "keytool") + " " + line).split(" ");
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    var keys = KeyStore.getInstance(store.toFile(), PASSWORD);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    authority = pem(keys);
  }

  private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD);
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static Path pem(KeyStore keys) throws IOException, GeneralSecurityException {
    var encoded = keys.getCertificate("gateway").getEncoded();
    return Files.writeString(
        home.resolve("ca.pem"),
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(encoded)
            + "\n-----END CERTIFICATE-----\n");
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static String diagnose(String host, String... more) {
    var desk = new Desk(home);
    var arguments = new String[more.length + 2];
    arguments[0] = "diagnose";
    arguments[1] = "https://" + host + ":" + server.getAddress().getPort();
    System.arraycopy(more, 0, arguments, 2, more.length);
    desk.run(arguments);
    return desk.results;
  }

  @Test
  void unknownAuthorityIsNotTrusted() {
    assertThat(diagnose("localhost"))
        .startsWith("To be mended first: Certificate of the gateway")
        .contains("TLS_UNTRUSTED", "--ca-file");
  }

  @Test
  void authorityOfTheHouseIsTrusted() {
    assertThat(diagnose("localhost", "--ca-file", authority.toString()))
        .startsWith("To be mended first: Address of the gateway");
  }

  @Test
  void certificateForAnotherNameDoesNotCount() {
    assertThat(diagnose("127.0.0.1", "--ca-file", authority.toString()))
        .startsWith("To be mended first: Certificate of the gateway")
        .contains("TLS_NAME_WRONG");
  }
}
