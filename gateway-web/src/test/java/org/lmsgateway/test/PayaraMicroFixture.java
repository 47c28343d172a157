package org.lmsgateway.test;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;

/**
 * The one Payara Micro with the built WAR that all integration tests of this module share, in the
 * embedded configuration that {@code mvn -Prun} has.
 *
 * <p>It starts when a test first needs it: here for tests over HTTP, in {@link
 * SharedMicroContainer} for Arquillian tests. It stops with the test JVM.
 */
public final class PayaraMicroFixture {

  /** Only the classes of this package (and below) go into the WAR for in-container tests. */
  static final String IN_CONTAINER_PACKAGE = "org.lmsgateway.incontainer";

  static final Path WAR =
      Path.of(
          System.getProperty("test.war", TestDirectories.TARGET.resolve("gateway.war").toString()));

  /** The pre-boot commands of the embedded run, which bind the server to the loopback address. */
  static final Path PRE_BOOT =
      Path.of(System.getProperty("test.preboot", "src/main/run/preboot.asadmin"));

  /** With which the metrics are read. */
  public static final String METRICS_TOKEN = "token-of-the-metrics-reader";

  static final int PORT = FreePort.find();

  private static final Gateway GATEWAY =
      new Gateway(
          URI.create("http://localhost:" + PORT),
          "admin",
          "password-for-tests",
          "test-operator",
          "secret-for-tests-long-enough");

  private static final Path DATA = TestDirectories.createFresh("gateway-data-");

  private PayaraMicroFixture() {}

  /** The running application; starts the server if need be. */
  public static synchronized Gateway gateway() {
    if (!SharedMicroContainer.isStarted()) {
      startThroughArquillian();
    }
    return GATEWAY;
  }

  /** What the application is told at start, as system properties of the server. */
  static Map<String, String> systemProperties() {
    return systemProperties(GATEWAY, PORT, DATA);
  }

  static Map<String, String> systemProperties(Gateway gateway, int port, Path data) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("mp.config.profile", "embedded");
    properties.put("gateway.port", String.valueOf(port));
    properties.put("gateway.base-url", gateway.base().toString());
    properties.put("gateway.data-dir", data.toString());
    properties.put("gateway.admin.password", gateway.password());
    properties.put("gateway.bootstrap.client-id", gateway.clientId());
    properties.put("gateway.bootstrap.client-secret", gateway.clientSecret());
    properties.put("gateway.metrics.token", METRICS_TOKEN);
    properties.put("gateway.support.name", "Service desk of the test");
    properties.put("gateway.support.mail", "desk@school.example");
    properties.put("gateway.support.webhook-url", SupportDesk.address().toString());
    properties.put("gateway.outbound.allow", "localhost,lms.localhost");
    // Few enough for a test to reach, and more than the others refuse on one registration.
    properties.put("gateway.limit.launches-per-second", "20");
    properties.put("gateway.limit.refusals-per-minute", "300");
    properties.put("gateway.registration.issuer-hosts", "lms.localhost=localhost");
    properties.put("gateway.directory.authorities", TestDirectory.authorities());
    properties.putAll(TestEntra.settings());
    properties.putAll(TestMail.settings());
    properties.putAll(TestMicrosoft.settings());
    properties.putAll(TestDns.systemProperties());
    return properties;
  }

  private static void startThroughArquillian() {
    try {
      var arquillian = TestRunnerAdaptorBuilder.build();
      arquillian.beforeSuite();
      arquillian.beforeClass(PayaraMicroFixture.class, LifecycleMethodExecutor.NO_OP);
    } catch (Exception e) {
      throw new IllegalStateException("Payara Micro did not start; see " + ServerLog.FILE, e);
    }
    if (!SharedMicroContainer.isStarted()) {
      throw new IllegalStateException("Arquillian deployed nothing: is its service file there?");
    }
  }
}
