package org.lmsgateway.help.web.errors;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lmsgateway.shared.error.ErrorCode;

/**
 * What the catalogue says of a code, in one language.
 *
 * @param said what somebody is told beside the code; empty if only the cause
 */
public record ErrorEntry(
    ErrorArea area, ErrorCode code, List<String> said, String cause, String fix) {

  /** Where the page shows it; a code may be in several areas. */
  public String getId() {
    return (area.name().toLowerCase(Locale.ROOT) + "-" + code.kind()).replace('_', '-');
  }

  /**
   * Whether every word is in the code or in a text, whatever its case and accents.
   *
   * @param words separated by blanks; as somebody has typed them
   */
  boolean matches(String words) {
    var texts = Stream.concat(Stream.of(code.name(), code.kind(), cause, fix), said.stream());
    var all = plain(String.join("\n", texts.toList()));
    return Stream.of(plain(words).strip().split("\\s+")).allMatch(all::contains);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }
}
