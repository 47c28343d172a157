package org.lmsgateway.test;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A second gateway, which is reached over TLS only. The shared one cannot be: its address is part
 * of its configuration, and over plain http on {@code localhost} a browser takes cookies that it
 * would refuse elsewhere. It starts when a test first needs it, and stops with the test JVM.
 */
public final class TlsGateway {

  private static final Path LOG = TestDirectories.TARGET.resolve("payara-micro-tls.log");

  private static TlsGateway running;
  private static IllegalStateException failure;

  private final int port = FreePort.find();
  private final TlsFront front = new TlsFront(URI.create("http://localhost:" + port));
  private final Gateway gateway;

  private TlsGateway() {
    gateway =
        new Gateway(
            front.at(TlsFront.GATEWAY_HOST, ""),
            "admin",
            "password-for-tests",
            "test-operator",
            "secret-for-tests-long-enough");
    MicroProcess.start(properties(), port, LOG);
  }

  private Map<String, String> properties() {
    var data = TestDirectories.createFresh("gateway-tls-data-");
    var properties = PayaraMicroFixture.systemProperties(gateway, port, data);
    properties.putAll(Keycloak.settings());
    return properties;
  }

  /** The running gateway, with a proxy that has no requests yet and spoils nothing. */
  public static synchronized TlsGateway running() {
    if (failure != null) {
      throw failure; // a second attempt would only wait as long again
    }
    if (running == null) {
      running = begun();
    }
    running.front.reset();
    return running;
  }

  private static TlsGateway begun() {
    try {
      return new TlsGateway();
    } catch (IllegalStateException e) {
      failure = e;
      throw e;
    }
  }

  /** The gateway behind the proxy, where programs of the tests reach it without TLS. */
  public Gateway direct() {
    return gateway.reachedBy(URI.create("http://localhost:" + port));
  }

  /** An address of the gateway as browsers know it. */
  public URI at(String path) {
    return gateway.at(path);
  }

  /** An address of what the tests play, at a site of its own. */
  URI atSite(String site, String path) {
    return front.at(site + ".localhost", path);
  }

  /** From now on the browser gets cookies that it does not keep in frames of other sites. */
  public void stripPartitioned() {
    front.changeCookies(line -> line.replace("; Partitioned", ""));
  }

  /** From now on the browser gets no cookies at all. */
  public void dropCookies() {
    front.changeCookies(line -> null);
  }

  /** The requests of browsers, such as {@code POST /lti/launch}, without assets. */
  public List<String> requests() {
    return front.requests();
  }
}
