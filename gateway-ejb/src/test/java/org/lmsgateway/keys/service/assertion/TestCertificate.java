package org.lmsgateway.keys.service.assertion;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A certificate that signed itself, made by the JDK's keytool, with its private key. */
public record TestCertificate(X509Certificate certificate, PrivateKey key) {

  private static final String PASSWORD = "password";

  /**
   * Makes one that is valid for a year.
   *
   * @param algorithm keytool's options of the key
   */
  public static TestCertificate make(Instant from, String... algorithm) {
    try {
      var directory = Files.createTempDirectory(Path.of("target"), "certificate");
      var file = directory.resolve("keystore.p12");
      var start = from.toString().replace('-', '/').replace('T', ' ').substring(0, 19);
      run(file, start, List.of(algorithm));
      var store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
      return new TestCertificate(
          (X509Certificate) store.getCertificate("one"),
          (PrivateKey) store.getKey("one", PASSWORD.toCharArray()));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(Path file, String start, List<String> algorithm) throws IOException {
    var command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    command.addAll(List.of("-genkeypair", "-alias", "one", "-dname", "CN=client"));
    command.addAll(List.of("-startdate", start, "-validity", "365", "-storetype", "PKCS12"));
    command.addAll(List.of("-storepass", PASSWORD, "-keystore", file.toString()));
    command.addAll(algorithm);
    var keytool = new ProcessBuilder(command).redirectErrorStream(true);
    keytool.environment().put("TZ", "UTC");
    try {
      if (keytool.redirectOutput(Redirect.DISCARD).start().waitFor() != 0) {
        throw new IOException("keytool made no certificate");
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  public String pem() {
    try {
      var text = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
      return "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
