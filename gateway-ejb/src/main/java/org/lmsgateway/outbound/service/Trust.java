package org.lmsgateway.outbound.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Whose certificates servers may show: those that Java trusts, and the operator's own. */
final class Trust {

  private Trust() {}

  /**
   * Adds the authorities in a file to those that Java trusts.
   *
   * @param authorities certificates in PEM form
   * @throws IllegalStateException if the file holds none
   */
  static SSLContext alsoIn(Path authorities) {
    try (var file = Files.newInputStream(authorities)) {
      var own = certificates(file);
      if (own.isEmpty()) {
        throw new GeneralSecurityException("no certificate");
      }
      return trusting(Stream.concat(ofJava(), own.stream()).toList());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(
          "gateway.outbound.ca holds no certificates in PEM form: " + authorities, e);
    }
  }

  private static List<Certificate> certificates(InputStream file) throws GeneralSecurityException {
    return new ArrayList<>(CertificateFactory.getInstance("X.509").generateCertificates(file));
  }

  private static Stream<X509Certificate> ofJava() throws GeneralSecurityException {
    return Stream.of(managers(null).getTrustManagers())
        .filter(X509TrustManager.class::isInstance)
        .flatMap(manager -> Stream.of(((X509TrustManager) manager).getAcceptedIssuers()));
  }

  private static SSLContext trusting(List<? extends Certificate> certificates)
      throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (int i = 0; i < certificates.size(); i++) {
      store.setCertificateEntry(String.valueOf(i), certificates.get(i));
    }
    var context = SSLContext.getInstance("TLS");
    context.init(null, managers(store).getTrustManagers(), null);
    return context;
  }

  private static TrustManagerFactory managers(KeyStore store) throws GeneralSecurityException {
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory;
  }
}
