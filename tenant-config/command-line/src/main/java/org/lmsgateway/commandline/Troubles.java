package org.lmsgateway.commandline;

import org.lmsgateway.commandline.command.Run;
import org.lmsgateway.commandline.terminal.OutputForm;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells of whatever goes wrong with cause and resolution, never with a stack trace. */
final class Troubles implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Run run;

  Troubles(Run run) {
    this.run = run;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    return tell(fault instanceof Trouble trouble ? trouble : unexpected(fault));
  }

  /** Where it happened, for a report of it; its message may hold what must not be shown. */
  private static Trouble unexpected(Exception fault) {
    var places = fault.getStackTrace();
    var place = places.length == 0 ? "?" : places[0].toString();
    return Trouble.of(Reason.FAULT, fault.getClass().getName(), place);
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    if (isForPrograms(arguments)) {
      run.terminal().writeFor(OutputForm.JSON);
    }
    var command = fault.getCommandLine().getCommandSpec().qualifiedName();
    return tell(Trouble.of(Reason.ARGUMENTS_INVALID, ArgumentFaults.told(fault), command));
  }

  /** The option was perhaps not reached when the arguments were read. */
  private static boolean isForPrograms(String[] arguments) {
    return String.join(" ", arguments).matches("(?i).*--output[ =]json.*");
  }

  private int tell(Trouble trouble) {
    run.terminal().tell(trouble.explanation());
    return trouble.exit().code();
  }
}
