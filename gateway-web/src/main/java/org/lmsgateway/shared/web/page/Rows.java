package org.lmsgateway.shared.web.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/**
 * The part of a list that a page shows so far; it grows when somebody wants more.
 *
 * @param <R> what the page shows of an entry; serialisable, because the session keeps it
 */
public final class Rows<R extends Serializable> implements Serializable {
  private static final int AT_ONCE = 25;

  private final ArrayList<R> items = new ArrayList<>();
  private String next;

  /** The part that comes next; at first, the beginning. */
  public PageRequest following() {
    return new PageRequest(next, AT_ONCE);
  }

  public <E> void add(Page<E> page, Function<E, R> row) {
    page.items().stream().map(row).forEach(items::add);
    next = page.next();
  }

  public List<R> getItems() {
    return Collections.unmodifiableList(items);
  }

  public boolean isNone() {
    return items.isEmpty();
  }

  /** Whether the list goes on. */
  public boolean isMore() {
    return next != null;
  }
}
