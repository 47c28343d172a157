package org.lmsgateway.shared.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/** Pages of what fakes keep, in the order of cursors, as repositories give them. */
public final class PagesInMemory {

  private static final Comparator<Cursor> ORDER =
      Comparator.comparing(Cursor::place).thenComparing(Cursor::id);

  private PagesInMemory() {}

  public static <T> Page<T> page(
      Collection<T> all, Predicate<T> wanted, Function<T, Cursor> cursorOf, PageRequest request) {
    var oneMore =
        all.stream()
            .filter(wanted)
            .filter(
                entry ->
                    request
                        .after()
                        .map(after -> ORDER.compare(cursorOf.apply(entry), after) > 0)
                        .orElse(true))
            .sorted(Comparator.comparing(cursorOf, ORDER))
            .limit(request.limit() + 1L)
            .toList();
    return Page.of(oneMore, request.limit(), last -> cursorOf.apply(last).toString());
  }
}
