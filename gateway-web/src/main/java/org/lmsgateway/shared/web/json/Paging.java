package org.lmsgateway.shared.web.json;

import java.util.List;
import org.lmsgateway.shared.Cursor;
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
   * @throws InvalidRequest if the cursor was not given by a list, or the limit is not a number from
   *     1 to 200
   */
  public static PageRequest of(String cursor, String limit) {
    var from = cursor == null || cursor.isEmpty() ? null : cursor;
    if (from != null && Cursor.parse(from).isEmpty()) {
      throw InvalidRequest.cursor();
    }
    return new PageRequest(from, limit == null || limit.isEmpty() ? DEFAULT_LIMIT : number(limit));
  }

  private static int number(String limit) {
    var number = limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0;
    if (number < 1 || number > PageRequest.MAX_LIMIT) {
      throw invalid("limit", "a number from 1 to " + PageRequest.MAX_LIMIT);
    }
    return number;
  }

  private static InvalidRequest invalid(String parameter, String wanted) {
    return new InvalidRequest(List.of(new FieldFault(parameter, FieldCode.MALFORMED, wanted)));
  }
}
