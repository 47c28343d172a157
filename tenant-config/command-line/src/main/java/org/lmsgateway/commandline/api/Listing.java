package org.lmsgateway.commandline.api;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.commandline.gateway.Gateway;
import org.lmsgateway.commandline.terminal.JsonText;

/**
 * What a list of the API holds.
 *
 * @param isWhole whether there is no more of it
 */
public record Listing(List<JsonObject> items, boolean isWhole) {
  private static final int LARGEST_PART = 200;

  /** The whole list. */
  public static Listing all(Gateway gateway, String path) {
    return first(gateway, path, Map.of(), Integer.MAX_VALUE);
  }

  /**
   * Its beginning.
   *
   * @param filters parameters of the query
   * @param most how many at most
   */
  public static Listing first(Gateway gateway, String path, Map<String, String> filters, int most) {
    var items = new ArrayList<JsonObject>();
    var query = new LinkedHashMap<>(filters);
    query.put("limit", String.valueOf(Math.min(most, LARGEST_PART)));
    while (true) {
      var part = gateway.get(path + "?" + Gateway.encode(query));
      items.addAll(part.getJsonArray("items").getValuesAs(JsonObject.class));
      var next = JsonText.text(part, "next");
      if (next.isEmpty() || items.size() >= most) {
        return new Listing(items.subList(0, Math.min(most, items.size())), next.isEmpty());
      }
      query.put("cursor", next.get());
    }
  }
}
