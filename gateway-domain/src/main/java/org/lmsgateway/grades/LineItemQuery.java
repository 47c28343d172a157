package org.lmsgateway.grades;

import org.lmsgateway.shared.PageRequest;

/**
 * Which line items are wanted (AGS 2.0 §3.2.3).
 *
 * @param cursor where to go on, as a page said, or null for the beginning; with it, only the course
 *     counts beside it
 * @param limit how many at the most; an LMS may send more or fewer
 * @param resourceId only those with this id of the app's; null for all
 * @param tag only those with this mark; null for all
 * @param link only those of this resource link; null for all
 */
public record LineItemQuery(String cursor, int limit, String resourceId, String tag, String link) {
  public LineItemQuery {
    // The same bounds as of any list.
    PageRequest.first(limit);
  }
}
