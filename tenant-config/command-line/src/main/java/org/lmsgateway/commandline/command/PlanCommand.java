package org.lmsgateway.commandline.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lmsgateway.commandline.configuration.GivenFile;
import org.lmsgateway.commandline.terminal.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a file would change; changes nothing. */
@Command(name = "plan")
public final class PlanCommand implements Callable<Exit> {
  private final Run run;

  @Mixin private final TenantOptions tenant = new TenantOptions();

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--prune", descriptionKey = "prune")
  private boolean prune;

  public PlanCommand(Run run) {
    this.run = run;
  }

  @Override
  public Exit call() {
    var given = GivenFile.read(file, run.terminal().input());
    var plan = tenant.configuration(run, run.connected()).plan(given, prune);
    run.terminal().show(plan.json(), plan.forPeople());
    return plan.isEmpty() ? Exit.DONE : Exit.CHANGES;
  }
}
