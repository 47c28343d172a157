package org.lmsgateway.microsoft.service.graph;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next names the page after it; null if there is none
 */
public record GraphPage<T>(List<T> items, String next) {
  public GraphPage {
    items = List.copyOf(items);
  }
}
