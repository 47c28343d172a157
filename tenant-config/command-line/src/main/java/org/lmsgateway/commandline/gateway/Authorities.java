package org.lmsgateway.commandline.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Trouble;

/** Certificate authorities of the house, which are trusted besides those that Java knows. */
final class Authorities {

  private Authorities() {}

  /**
   * What TLS trusts with them.
   *
   * @throws Trouble if the file cannot be read, or holds no certificate
   */
  static SSLContext trusting(Path pem) {
    try {
      var all = new ArrayList<>(read(pem));
      all.addAll(known());
      var context = SSLContext.getInstance("TLS");
      context.init(null, managers(store(all)).getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw Trouble.of(Reason.CA_UNREADABLE, pem);
    }
  }

  private static List<X509Certificate> read(Path pem) throws IOException, GeneralSecurityException {
    try (var file = Files.newInputStream(pem)) {
      var found = CertificateFactory.getInstance("X.509").generateCertificates(file);
      if (found.isEmpty()) {
        throw Trouble.of(Reason.CA_UNREADABLE, pem);
      }
      return found.stream().map(X509Certificate.class::cast).toList();
    }
  }

  private static List<X509Certificate> known() throws GeneralSecurityException {
    return Stream.of(managers(null).getTrustManagers())
        .filter(X509TrustManager.class::isInstance)
        .flatMap(manager -> Stream.of(((X509TrustManager) manager).getAcceptedIssuers()))
        .toList();
  }

  private static TrustManagerFactory managers(KeyStore store) throws GeneralSecurityException {
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory;
  }

  private static KeyStore store(List<X509Certificate> certificates)
      throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (var certificate : certificates) {
      store.setCertificateEntry("ca-" + store.size(), certificate);
    }
    return store;
  }
}
