package org.lmsgateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A gateway of its own that nobody has signed in to, with Keycloak as its provider and no first
 * account; it sends traces and logs JSON, as the operations guide says. It starts when a test first
 * needs it, and stops with the test JVM.
 */
public final class FreshGateway {

  private static final Pattern LINK = Pattern.compile("GW-IDN-001 .*?(http\\S+setup=[\\w-]+)");
  private static final Path LOG = TestDirectories.TARGET.resolve("payara-micro-fresh.log");
  private static final Path FORMAT = Path.of("../docs/operations/logging-json.properties");

  private static FreshGateway running;
  private static IllegalStateException failure;

  private final Gateway gateway;

  private FreshGateway() {
    var port = FreePort.find();
    gateway =
        new Gateway(
            URI.create("http://localhost:" + port),
            "",
            "",
            "test-operator",
            "secret-for-tests-long-enough");
    var data = TestDirectories.createFresh("gateway-fresh-data-");
    var properties = PayaraMicroFixture.systemProperties(gateway, port, data);
    properties.remove("gateway.admin.password");
    properties.putAll(Keycloak.settings());
    properties.put("otel.sdk.disabled", "false");
    properties.put("otel.service.name", "lms-gateway");
    properties.put("otel.traces.exporter", "otlp");
    properties.put("otel.exporter.otlp.protocol", "http/protobuf");
    properties.put("otel.exporter.otlp.traces.endpoint", TraceCollector.address().toString());
    properties.put("otel.bsp.schedule.delay", "100");
    var format = FORMAT.toAbsolutePath().normalize().toString();
    MicroProcess.start(properties, port, LOG, "--logproperties", format);
  }

  /** The running gateway. */
  public static synchronized FreshGateway running() {
    if (failure != null) {
      throw failure; // a second attempt would only wait as long again
    }
    if (running == null) {
      running = begun();
    }
    return running;
  }

  private static FreshGateway begun() {
    try {
      return new FreshGateway();
    } catch (IllegalStateException e) {
      failure = e;
      throw e;
    }
  }

  public Gateway gateway() {
    return gateway;
  }

  /** The set-up link that the log tells. */
  public URI setupLink() {
    var matcher = LINK.matcher(log());
    if (!matcher.find()) {
      throw new IllegalStateException("no set-up link in " + LOG);
    }
    return URI.create(matcher.group(1));
  }

  /** What it has logged so far. */
  public String log() {
    try {
      return Files.readString(LOG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
