package org.lmsgateway.practice.web.platform;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * A part of a list, cut as {@code limit} and our own {@code from} say. Where the next part begins
 * is said by a number of what is listed, so that nobody is left out or told twice when somebody
 * else comes or goes between two parts.
 *
 * @param next the number of the first of the next part; empty for the last one
 */
record PagedList<T>(List<T> part, OptionalLong next) {

  /** More than this is never in one part, whatever a tool asks for. */
  private static final int MOST = 50;

  private static int limit(Integer asked) {
    if (asked == null) {
      return MOST;
    }
    if (asked < 1) {
      throw ServiceFault.invalid("limit is less than 1");
    }
    return Math.min(asked, MOST);
  }

  private static long from(Long asked) {
    if (asked != null && asked < 0) {
      throw ServiceFault.invalid("from is less than 0");
    }
    return asked == null ? 0 : asked;
  }

  /**
   * Cuts a list.
   *
   * @param all in the order of their numbers
   */
  static <T> PagedList<T> of(List<T> all, ToLongFunction<T> number, Long from, Integer limit) {
    var start = from(from);
    var rest = all.stream().filter(one -> number.applyAsLong(one) >= start).toList();
    var end = Math.min(limit(limit), rest.size());
    var next = rest.stream().skip(end).mapToLong(number).findFirst();
    return new PagedList<>(rest.subList(0, end), next);
  }

  /** The value of a Link header (RFC 8288); null, which sends none, where it is not needed. */
  static String link(OptionalLong next, URI request, String relation) {
    if (next.isEmpty()) {
      return null;
    }
    var address = UriBuilder.fromUri(request).replaceQueryParam("from", next.getAsLong()).build();
    return "<" + address + ">; rel=\"" + relation + "\"";
  }
}
