package org.lmsgateway.registration.web;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;

/** Writes the document by which an LMS sets up a tool, so that people can read it. */
public final class ToolFile {

  private ToolFile() {}

  public static String json(Map<String, Object> file) {
    var text = new StringWriter();
    var pretty = Map.of(JsonGenerator.PRETTY_PRINTING, true);
    try (var writer = JSON.createWriterFactory(pretty).createWriter(text)) {
      JsonObject object = JSON.createObjectBuilder(file).build();
      writer.writeObject(object);
    }
    return text.toString().strip();
  }
}
