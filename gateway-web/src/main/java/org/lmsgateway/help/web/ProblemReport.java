package org.lmsgateway.help.web;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lmsgateway.help.ReportedLaunch;
import org.lmsgateway.help.SupportBundle;

/**
 * A report as it is shown and sent: JSON, indented, so that people can read every line of it.
 *
 * @param kind {@code problem} or {@code feedback}
 * @param contact how to answer; may be empty
 * @param browser what the browser says of itself
 */
record ProblemReport(
    String kind, String text, String contact, List<String> references, String browser) {

  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_LINE = 200;

  ProblemReport {
    text = shortened(text, LONGEST_TEXT);
    contact = shortened(contact, LONGEST_LINE);
    browser = shortened(browser, LONGEST_LINE * 2);
    references = references.stream().map(one -> shortened(one, 20)).toList();
  }

  private static String shortened(String text, int longest) {
    var whole = text == null ? "" : text.strip();
    return whole.length() <= longest ? whole : whole.substring(0, longest) + " …";
  }

  String json(SupportBundle bundle) {
    var report =
        JSON.createObjectBuilder()
            .add("kind", kind)
            .add("made", bundle.made().toString())
            .add("text", text)
            .add("contact", contact)
            .add("signedInAs", bundle.signedInAs())
            .add("references", JSON.createArrayBuilder(references))
            .add("browser", browser)
            .add("versions", sorted(bundle.versions()))
            .add("settings", sorted(bundle.settings()))
            .add("launches", launches(bundle.launches()))
            .add("recentRefusals", launches(bundle.refusals()));
    var written = new StringWriter();
    try (var writer =
        JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
            .createWriter(written)) {
      writer.writeObject(report.build());
    }
    return written.toString().strip();
  }

  private static JsonObjectBuilder sorted(Map<String, String> members) {
    return JSON.createObjectBuilder(new TreeMap<String, Object>(members));
  }

  private static JsonArrayBuilder launches(List<ReportedLaunch> launches) {
    var array = JSON.createArrayBuilder();
    for (var launch : launches) {
      array.add(
          JSON.createObjectBuilder()
              .add("reference", launch.reference())
              .add("time", launch.time().toString())
              .add("reason", launch.reason())
              .add("detail", launch.detail())
              .add("registration", launch.registration())
              .add("app", launch.app()));
    }
    return array;
  }
}
