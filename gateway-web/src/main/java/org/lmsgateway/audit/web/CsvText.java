package org.lmsgateway.audit.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of a file for spreadsheets (RFC 4180), of which no cell is ever taken for a formula. */
final class CsvText {

  /** With these a spreadsheet begins a formula (OWASP, CSV Injection); blanks before count not. */
  private static final Pattern FORMULA = Pattern.compile("(?s)^\\s*[=+\\-@\\t\\r|%＝＋－＠].*");

  private CsvText() {}

  static String line(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /**
   * An apostrophe in front makes a text of what would be a formula, and quotes hold it in its cell.
   */
  static String cell(String text) {
    var harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
    return harmless.isEmpty() ? "" : '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
