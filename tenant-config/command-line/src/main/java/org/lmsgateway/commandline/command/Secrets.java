package org.lmsgateway.commandline.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Texts;
import org.lmsgateway.commandline.terminal.Trouble;

/**
 * Where a client secret comes from: a file, a variable, or the person. Never an option: other users
 * of the machine can read those.
 */
final class Secrets {
  private static final Path INPUT = Path.of("-");

  private final Run run;

  Secrets(Run run) {
    this.run = run;
  }

  /**
   * The secret.
   *
   * @param file null if none was named; {@code -} is what is piped in
   * @throws Trouble if there is none
   */
  String read(Path file) {
    var secret = file != null ? fromFile(file) : fromVariableOrPerson();
    if (secret.isBlank()) {
      throw Trouble.of(Reason.SECRET_MISSING);
    }
    return secret;
  }

  private String fromFile(Path file) {
    try {
      var bytes =
          file.equals(INPUT) ? run.terminal().input().readAllBytes() : Files.readAllBytes(file);
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw Trouble.of(Reason.FILE_UNREADABLE, file);
    }
  }

  private String fromVariableOrPerson() {
    return run.variable("GATEWAYCTL_CLIENT_SECRET").orElseGet(this::fromPerson);
  }

  private String fromPerson() {
    var keyboard = run.terminal().keyboard().orElseThrow(() -> Trouble.of(Reason.SECRET_MISSING));
    var typed = keyboard.secret(Texts.of("connect.secret") + " ");
    return typed == null ? "" : new String(typed).strip();
  }
}
