package org.lmsgateway.commandline.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.commandline.gateway.Proxies;
import org.lmsgateway.commandline.gateway.Route;
import org.lmsgateway.commandline.terminal.OutputForm;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has. */
public final class CommonOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  @Option(names = "--output", paramLabel = "FORM", scope = ScopeType.INHERIT)
  private OutputForm output = OutputForm.PEOPLE;

  @Option(names = "--gateway", paramLabel = "ADDRESS", scope = ScopeType.INHERIT)
  private String gateway;

  @Option(names = "--proxy", paramLabel = "ADDRESS", scope = ScopeType.INHERIT)
  private String proxy;

  @Option(names = "--ca-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
  private Path authorities;

  @Option(names = "--timeout", paramLabel = "SECONDS", scope = ScopeType.INHERIT)
  private int timeoutSeconds = 30;

  public OutputForm output() {
    return output;
  }

  Optional<String> gateway() {
    return Optional.ofNullable(gateway);
  }

  Route route(Map<String, String> environment) {
    var file =
        Optional.ofNullable(authorities)
            .or(() -> Optional.ofNullable(environment.get("GATEWAYCTL_CA_FILE")).map(Path::of));
    return new Route(
        Proxies.of(proxy, environment), file, Duration.ofSeconds(Math.max(1, timeoutSeconds)));
  }
}
