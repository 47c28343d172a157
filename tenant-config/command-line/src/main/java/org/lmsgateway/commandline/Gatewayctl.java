package org.lmsgateway.commandline;

import java.time.Clock;
import java.util.Map;
import java.util.ResourceBundle;
import org.lmsgateway.commandline.command.ApplyCommand;
import org.lmsgateway.commandline.command.CommonOptions;
import org.lmsgateway.commandline.command.ConnectCommand;
import org.lmsgateway.commandline.command.DeleteCommand;
import org.lmsgateway.commandline.command.DiagnoseCommand;
import org.lmsgateway.commandline.command.ExportCommand;
import org.lmsgateway.commandline.command.GetCommand;
import org.lmsgateway.commandline.command.ImportCommand;
import org.lmsgateway.commandline.command.PlanCommand;
import org.lmsgateway.commandline.command.Run;
import org.lmsgateway.commandline.command.SessionsCommand;
import org.lmsgateway.commandline.terminal.Exit;
import org.lmsgateway.commandline.terminal.Terminal;
import org.lmsgateway.commandline.terminal.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The program: finds the command and runs it. */
@Command(name = "gatewayctl", versionProvider = Version.class)
public final class Gatewayctl {
  private static final String HELP = "org.lmsgateway.commandline.help";

  @Mixin private final CommonOptions options = new CommonOptions();

  /** Ends the process with one of {@link Exit}. */
  public static void main(String[] arguments) {
    // Java refuses to send a password to a proxy for https unless it is told to.
    System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
    var terminal = Terminal.ofThisProcess();
    System.exit(run(terminal, System.getenv(), Clock.systemUTC(), arguments));
  }

  /** Runs one command, and gives the code of its {@link Exit}. */
  public static int run(
      Terminal terminal, Map<String, String> environment, Clock clock, String... arguments) {
    var root = new Gatewayctl();
    var run = new Run(root.options, terminal, environment, clock);
    var troubles = new Troubles(run);
    return new CommandLine(root)
        .addSubcommand(new ConnectCommand(run))
        .addSubcommand(new SessionsCommand(run))
        .addSubcommand(new GetCommand(run))
        .addSubcommand(new DeleteCommand(run))
        .addSubcommand(new ExportCommand(run))
        .addSubcommand(new PlanCommand(run))
        .addSubcommand(new ApplyCommand(run))
        .addSubcommand(new ImportCommand(run))
        .addSubcommand(new DiagnoseCommand(run))
        .setResourceBundle(ResourceBundle.getBundle(HELP))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(terminal.results())
        .setErr(terminal.remarks())
        .setExecutionExceptionHandler(troubles)
        .setParameterExceptionHandler(troubles)
        .setExecutionStrategy(parsed -> execute(run, parsed))
        .execute(arguments);
  }

  private static int execute(Run run, ParseResult parsed) {
    run.terminal().writeFor(run.options().output());
    var code = new RunLast().execute(parsed);
    return last(parsed).getExecutionResult() instanceof Exit exit ? exit.code() : code;
  }

  private static CommandLine last(ParseResult parsed) {
    return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed.commandSpec().commandLine();
  }
}
