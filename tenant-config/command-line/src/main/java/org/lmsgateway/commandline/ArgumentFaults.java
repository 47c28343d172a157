package org.lmsgateway.commandline;

import java.util.stream.Collectors;
import org.lmsgateway.commandline.terminal.Texts;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the language of the person what the parser found, which speaks English only. */
final class ArgumentFaults {

  private ArgumentFaults() {}

  static String told(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unknown) {
      return Texts.of("argument.unknown", String.join(" ", unknown.getUnmatched()));
    }
    if (fault instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      var names = missing.getMissing().stream().map(ArgumentFaults::name);
      return Texts.of("argument.missing", names.collect(Collectors.joining(", ")));
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return Texts.of("argument.twice", name(twice.getOverwritten()));
    }
    return fault.getArgSpec() != null && fault.getValue() != null
        ? Texts.of("argument.value", fault.getValue(), name(fault.getArgSpec()))
        : Texts.of("argument.other", fault.getMessage());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
