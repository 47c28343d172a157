package org.lmsgateway.commandline.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lmsgateway.commandline.terminal.Texts;

/**
 * Says in the language of the person what the parser found, which speaks English and of its own
 * workings. What is not among the usual faults is told in its words.
 */
final class YamlFaults {

  private static final Map<String, String> USUAL = new LinkedHashMap<>();

  static {
    USUAL.put("\\t(TAB)", "document.tab");
    USUAL.put("mapping values are not allowed", "document.colon");
    USUAL.put("could not find expected ':'", "document.name");
    USUAL.put("unexpected end of stream", "document.open");
    USUAL.put("expected ',' or", "document.open");
    USUAL.put("expected the node content", "document.open");
    USUAL.put("expected <block end>", "document.indent");
    USUAL.put("undefined alias", "document.undefined");
  }

  private YamlFaults() {}

  static String told(String problem) {
    return USUAL.entrySet().stream()
        .filter(usual -> problem.contains(usual.getKey()))
        .findFirst()
        .map(usual -> Texts.of(usual.getValue()))
        .orElseGet(() -> Texts.of("document.other", problem));
  }
}
