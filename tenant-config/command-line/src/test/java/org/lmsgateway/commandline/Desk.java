package org.lmsgateway.commandline;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.commandline.terminal.Exit;
import org.lmsgateway.commandline.terminal.Keyboard;
import org.lmsgateway.commandline.terminal.Terminal;

/** Where a test sits: runs commands, and sees what they say. */
final class Desk {
  private final Map<String, String> environment = new HashMap<>();
  private final Deque<String> typed = new ArrayDeque<>();
  private Clock clock = Clock.systemUTC();
  private boolean attended;
  private String input = "";

  String results;
  String remarks;

  /**
   * A desk without a person.
   *
   * @param home where the sessions are kept
   */
  Desk(Path home) {
    Locale.setDefault(Locale.ENGLISH);
    environment.put("GATEWAYCTL_HOME", home.toString());
  }

  Desk with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** The clock of the machine goes wrong. */
  Desk late(Duration late) {
    clock = Clock.offset(clock, late.negated());
    return this;
  }

  Desk piped(String text) {
    input = text;
    return this;
  }

  /** Somebody sits there who answers so. */
  Desk typing(String... answers) {
    attended = true;
    typed.addAll(List.of(answers));
    return this;
  }

  Exit run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var bytes = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    var terminal =
        new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), bytes, keyboard(err));
    var code = Gatewayctl.run(terminal, environment, clock, arguments);
    results = out.toString();
    remarks = err.toString();
    return List.of(Exit.values()).get(code);
  }

  private Optional<Keyboard> keyboard(StringWriter shown) {
    if (!attended) {
      return Optional.empty();
    }
    return Optional.of(
        new Keyboard() {
          @Override
          public String line(String question) {
            shown.append(question);
            return typed.poll();
          }

          @Override
          public char[] secret(String question) {
            return line(question).toCharArray();
          }
        });
  }

  /** What was written for programs. */
  JsonStructure json() {
    try (var reader = JSON.createReader(new StringReader(results))) {
      return reader.read();
    }
  }
}
