package org.lmsgateway.commandline.configuration;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.lmsgateway.commandline.document.DocumentFault;
import org.lmsgateway.commandline.document.Place;
import org.lmsgateway.commandline.document.YamlDocument;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Texts;
import org.lmsgateway.commandline.terminal.Trouble;

/** A file in YAML or JSON that somebody gave. */
public final class GivenFile {
  private static final Path INPUT = Path.of("-");

  private final String name;
  private final YamlDocument document;

  private GivenFile(String name, YamlDocument document) {
    this.name = name;
    this.document = document;
  }

  /**
   * Reads it.
   *
   * @param file {@code -} is what is piped in
   * @throws Trouble if it cannot be read, or is not YAML
   */
  public static GivenFile read(Path file, InputStream input) {
    var name = file.equals(INPUT) ? Texts.of("file.input") : file.toString();
    try {
      var bytes = file.equals(INPUT) ? input.readAllBytes() : Files.readAllBytes(file);
      return new GivenFile(name, YamlDocument.read(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw Trouble.of(Reason.FILE_UNREADABLE, name);
    } catch (DocumentFault fault) {
      var line = line(name, fault.place(), fault.getMessage());
      var found = located(JsonObject.EMPTY_JSON_OBJECT, name, fault.place(), fault.getMessage());
      throw Trouble.of(
          Reason.FILE_FAULTY, name, List.of(line), JSON.createArrayBuilder().add(found).build());
    }
  }

  JsonStructure content() {
    return document.content();
  }

  /**
   * What the gateway found wrong with it.
   *
   * @param faults each with a JSON Pointer, code, title, cause and fix
   */
  Trouble trouble(JsonArray faults) {
    var lines = new ArrayList<String>();
    var reasons = new LinkedHashSet<String>();
    var located = JSON.createArrayBuilder();
    for (var fault : faults.getValuesAs(JsonObject.class)) {
      var place = document.place(fault.getString("pointer", ""));
      var title = fault.getString("title", "");
      var code = fault.getString("code", "");
      lines.add(line(name, place, title + " (" + code + ")"));
      reasons.add(code + ": " + fault.getString("cause", "") + " " + fault.getString("fix", ""));
      located.add(located(fault, name, place, title));
    }
    lines.addAll(reasons);
    return Trouble.of(Reason.FILE_FAULTY, name, lines, located.build());
  }

  /** As compilers write it, so that editors find the place. */
  private static String line(String name, Place place, String what) {
    return name + ":" + place.line() + ":" + place.column() + ": " + what;
  }

  private static JsonValue located(JsonObject fault, String name, Place place, String title) {
    return JSON.createObjectBuilder(fault)
        .add("file", name)
        .add("line", place.line())
        .add("column", place.column())
        .add("title", title)
        .build();
  }
}
