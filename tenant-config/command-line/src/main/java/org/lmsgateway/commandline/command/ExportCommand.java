package org.lmsgateway.commandline.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lmsgateway.commandline.terminal.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a tenant as a file. */
@Command(name = "export")
public final class ExportCommand implements Callable<Exit> {
  private final Run run;

  @Mixin private final TenantOptions tenant = new TenantOptions();

  @Option(names = "--to", paramLabel = "FILE", descriptionKey = "to")
  private Path to;

  public ExportCommand(Run run) {
    this.run = run;
  }

  @Override
  public Exit call() {
    var gateway = run.connected();
    new WrittenDocument(run, gateway).write(tenant.configuration(run, gateway).export(), to);
    return Exit.DONE;
  }
}
