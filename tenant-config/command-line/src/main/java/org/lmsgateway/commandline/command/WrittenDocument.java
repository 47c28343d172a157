package org.lmsgateway.commandline.command;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lmsgateway.commandline.configuration.TenantConfiguration;
import org.lmsgateway.commandline.document.YamlText;
import org.lmsgateway.commandline.gateway.Gateway;
import org.lmsgateway.commandline.terminal.JsonText;
import org.lmsgateway.commandline.terminal.OutputForm;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Texts;
import org.lmsgateway.commandline.terminal.Trouble;

/** A document of a tenant, as YAML, or as JSON for programs. */
final class WrittenDocument {
  private final Run run;
  private final Gateway gateway;

  WrittenDocument(Run run, Gateway gateway) {
    this.run = run;
    this.gateway = gateway;
  }

  /**
   * Writes it.
   *
   * @param file null for the standard output
   */
  void write(JsonObject document, Path file) {
    var yaml = TenantConfiguration.schemaLine(gateway) + YamlText.of(document);
    if (file == null) {
      run.terminal().show(document, yaml);
      return;
    }
    try {
      var isJson = run.options().output() == OutputForm.JSON;
      Files.writeString(file, isJson ? JsonText.pretty(document) + "\n" : yaml);
    } catch (IOException e) {
      throw Trouble.of(Reason.FILE_NOT_WRITTEN, file);
    }
    run.terminal().remark(Texts.of("file.written", file));
  }
}
