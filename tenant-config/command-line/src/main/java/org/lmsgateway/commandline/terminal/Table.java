package org.lmsgateway.commandline.terminal;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Objects as lines below each other, with their members as columns. */
public final class Table {
  private static final int WIDEST = 44;
  private static final String GAP = "  ";

  private Table() {}

  /** The table, with the names of the columns in its first line. */
  public static String of(List<String> columns, List<JsonObject> rows) {
    var lines = new ArrayList<List<String>>();
    lines.add(columns.stream().map(Table::heading).toList());
    rows.forEach(row -> lines.add(columns.stream().map(column -> cell(row, column)).toList()));
    var text = new StringBuilder();
    var widths = widths(lines);
    lines.forEach(line -> text.append(line(line, widths)).append('\n'));
    return text.toString();
  }

  /** Names of members are written in one word: {@code openedAt}. */
  private static String heading(String column) {
    return column.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toUpperCase(Locale.ROOT);
  }

  private static String cell(JsonObject row, String column) {
    var value = JsonText.plain(row.getOrDefault(column, JsonValue.NULL));
    var text = Times.local(value).replaceAll("\\s+", " ");
    return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
  }

  private static List<Integer> widths(List<List<String>> lines) {
    var widths = new ArrayList<Integer>();
    for (int column = 0; column < lines.get(0).size(); column++) {
      var at = column;
      widths.add(lines.stream().mapToInt(line -> line.get(at).length()).max().orElse(0));
    }
    return widths;
  }

  private static String line(List<String> cells, List<Integer> widths) {
    var line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      var cell = cells.get(column);
      line.append(cell).append(" ".repeat(widths.get(column) - cell.length())).append(GAP);
    }
    return line.toString().stripTrailing();
  }
}
