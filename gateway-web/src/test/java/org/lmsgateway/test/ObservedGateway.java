package org.lmsgateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A gateway that sends traces and logs JSON, as the operations guide says. */
public final class ObservedGateway implements AutoCloseable {

  private static final Path LOG = TestDirectories.TARGET.resolve("payara-micro-observed.log");
  private static final Path FORMAT = Path.of("../docs/operations/logging-json.properties");

  private final Gateway gateway;
  private final Process process;

  private ObservedGateway(Gateway gateway, Process process) {
    this.gateway = gateway;
    this.process = process;
  }

  /** Starts one. */
  public static ObservedGateway start() {
    var port = FreePort.find();
    var gateway =
        new Gateway(
            URI.create("http://localhost:" + port),
            "admin",
            "password-for-tests",
            "test-operator",
            "secret-for-tests-long-enough");
    var data = TestDirectories.createFresh("gateway-observed-data-");
    var properties = PayaraMicroFixture.systemProperties(gateway, port, data);
    properties.put("otel.sdk.disabled", "false");
    properties.put("otel.service.name", "lms-gateway");
    properties.put("otel.traces.exporter", "otlp");
    properties.put("otel.exporter.otlp.protocol", "http/protobuf");
    properties.put("otel.exporter.otlp.traces.endpoint", TraceCollector.address().toString());
    properties.put("otel.bsp.schedule.delay", "100");
    var format = FORMAT.toAbsolutePath().normalize().toString();
    return new ObservedGateway(
        gateway, MicroProcess.start(properties, port, LOG, "--logproperties", format));
  }

  public Gateway gateway() {
    return gateway;
  }

  /** What it has logged so far. */
  public String log() {
    try {
      return Files.readString(LOG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
