package org.lmsgateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A gateway that nobody has signed in to, with Keycloak as its provider and no first account. */
public final class FreshGateway implements AutoCloseable {

  private static final Path LOG = TestDirectories.TARGET.resolve("payara-micro-fresh.log");
  private static final Pattern LINK = Pattern.compile("GW-IDN-001 .*?(http\\S+setup=[\\w-]+)");

  private final Gateway gateway;
  private final Process process;

  private FreshGateway(Gateway gateway, Process process) {
    this.gateway = gateway;
    this.process = process;
  }

  /** Starts one. */
  public static FreshGateway start() {
    var port = FreePort.find();
    var gateway =
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
    return new FreshGateway(gateway, MicroProcess.start(properties, port, LOG));
  }

  public Gateway gateway() {
    return gateway;
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** The set-up link that the log tells. */
  public URI setupLink() {
    try {
      var matcher = LINK.matcher(Files.readString(LOG));
      if (!matcher.find()) {
        throw new IllegalStateException("no set-up link in " + LOG);
      }
      return URI.create(matcher.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
