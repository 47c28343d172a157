package org.lmsgateway.shared.list;

import java.util.Objects;

/**
 * What of a list is wanted.
 *
 * @param text a part of the name, in any case, or a whole id; null or blank for everything
 */
public record ListSearch(String text, ListOrder order) {

  /** Everything, in the order of names. */
  public static final ListSearch ALL = new ListSearch(null, ListOrder.NAME);

  private static final int MOST = 200;

  public ListSearch {
    Objects.requireNonNull(order, "a list has an order");
    text = text == null || text.isBlank() ? null : text.strip();
    text = text == null || text.length() <= MOST ? text : text.substring(0, MOST);
  }
}
