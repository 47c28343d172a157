package org.lmsgateway.shared;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items never null, may be empty
 * @param next the cursor of the part that follows, or null at the end
 */
public record Page<T>(List<T> items, String next) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Makes a page from a query that asked for one entry more than wanted, to learn if there are
   * more.
   */
  public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursorOf) {
    if (oneMore.size() <= limit) {
      return new Page<>(oneMore, null);
    }
    var items = oneMore.subList(0, limit);
    return new Page<>(items, cursorOf.apply(items.get(limit - 1)));
  }
}
