package org.lmsgateway.commandline.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lmsgateway.commandline.configuration.GivenFile;
import org.lmsgateway.commandline.configuration.TenantConfiguration;
import org.lmsgateway.commandline.terminal.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a tenant's file of what another system keeps; changes nothing. */
@Command(name = "import")
public final class ImportCommand implements Callable<Exit> {
  private final Run run;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--to", paramLabel = "FILE", descriptionKey = "to")
  private Path to;

  public ImportCommand(Run run) {
    this.run = run;
  }

  @Override
  public Exit call() {
    var gateway = run.connected();
    var given = GivenFile.read(file, run.terminal().input());
    new WrittenDocument(run, gateway).write(TenantConfiguration.read(gateway, given), to);
    return Exit.DONE;
  }
}
