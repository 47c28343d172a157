package org.lmsgateway.commandline.command;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lmsgateway.commandline.configuration.GivenFile;
import org.lmsgateway.commandline.configuration.TenantConfiguration;
import org.lmsgateway.commandline.terminal.Exit;
import org.lmsgateway.commandline.terminal.JsonText;
import org.lmsgateway.commandline.terminal.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes a tenant to what a file says, after the plan was shown. */
@Command(name = "apply")
public final class ApplyCommand implements Callable<Exit> {
  private static final String NEW_APPS = "newApps";

  private final Run run;

  @Mixin private final TenantOptions tenant = new TenantOptions();

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--prune", descriptionKey = "prune")
  private boolean prune;

  @Option(names = {"-y", "--yes"})
  private boolean yes;

  public ApplyCommand(Run run) {
    this.run = run;
  }

  @Override
  public Exit call() {
    var given = GivenFile.read(file, run.terminal().input());
    var configuration = tenant.configuration(run, run.connected());
    if (!yes) {
      var plan = configuration.plan(given, prune);
      run.terminal().remark(plan.forPeople());
      if (plan.isEmpty()) {
        return Exit.DONE;
      }
      run.terminal().confirm(Texts.of("apply.question"));
    }
    apply(configuration, given);
    return Exit.DONE;
  }

  private void apply(TenantConfiguration configuration, GivenFile given) {
    JsonObject applied;
    try {
      applied = configuration.apply(given, prune, this::progress);
    } finally {
      run.terminal().endProgress();
    }
    run.terminal().show(applied, people(applied));
  }

  private void progress(int done, int total) {
    run.terminal().progress(Texts.of("apply.progress", done, total));
  }

  private static String people(JsonObject applied) {
    var text =
        Texts.of(
            "apply.done",
            applied.getInt("created", 0),
            applied.getInt("updated", 0),
            applied.getInt("deleted", 0));
    if (!applied.containsKey(NEW_APPS) || applied.getJsonArray(NEW_APPS).isEmpty()) {
      return text;
    }
    var apps =
        applied.getJsonArray(NEW_APPS).stream()
            .map(JsonText::plain)
            .collect(Collectors.joining(", "));
    return text + "\n" + Texts.of("apply.newApps", apps);
  }
}
