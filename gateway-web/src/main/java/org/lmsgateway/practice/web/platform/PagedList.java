package org.lmsgateway.practice.web.platform;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.OptionalInt;

/**
 * A part of a list, cut as {@code limit} and our own {@code from} say.
 *
 * @param next where the next part begins; empty for the last one
 */
record PagedList<T>(List<T> part, OptionalInt next) {

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

  private static int from(Integer asked) {
    if (asked != null && asked < 0) {
      throw ServiceFault.invalid("from is less than 0");
    }
    return asked == null ? 0 : asked;
  }

  static <T> PagedList<T> of(List<T> all, Integer from, Integer limit) {
    var start = Math.min(from(from), all.size());
    var end = Math.min(start + limit(limit), all.size());
    var next = end < all.size() ? OptionalInt.of(end) : OptionalInt.empty();
    return new PagedList<>(all.subList(start, end), next);
  }

  /** The value of a Link header (RFC 8288); null, which sends none, where it is not needed. */
  static String link(OptionalInt next, URI request, String relation) {
    if (next.isEmpty()) {
      return null;
    }
    var address = UriBuilder.fromUri(request).replaceQueryParam("from", next.getAsInt()).build();
    return "<" + address + ">; rel=\"" + relation + "\"";
  }
}
