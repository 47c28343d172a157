package org.lmsgateway.shared.web;

import java.util.List;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.web.problem.InvalidRequest;

/** Reads which part of a list a client wants. */
public final class Paging {
  private static final int DEFAULT_LIMIT = 50;

  private Paging() {}

  /**
   * Reads the query parameters of a list.
   *
   * @param cursor null or empty for the beginning
   * @param limit null or empty for 50
   * @throws InvalidRequest if the limit is not a number from 1 to 200
   */
  public static PageRequest of(String cursor, String limit) {
    var from = cursor == null || cursor.isEmpty() ? null : cursor;
    if (limit == null || limit.isEmpty()) {
      return new PageRequest(from, DEFAULT_LIMIT);
    }
    if (!limit.matches("[0-9]{1,3}") || !isAllowed(Integer.parseInt(limit))) {
      var wanted = "a number from 1 to " + PageRequest.MAX_LIMIT;
      throw new InvalidRequest(List.of(new FieldFault("limit", FieldCode.MALFORMED, wanted)));
    }
    return new PageRequest(from, Integer.parseInt(limit));
  }

  private static boolean isAllowed(int limit) {
    return limit >= 1 && limit <= PageRequest.MAX_LIMIT;
  }
}
