package org.lmsgateway.shared.web.page;

import java.io.Serializable;
import org.lmsgateway.shared.list.ListOrder;
import org.lmsgateway.shared.list.ListSearch;

/** What somebody looks for in a list, and its order, as they stand in the page's address. */
public class ListFilter implements Serializable {
  private String text;
  private String order;

  /** An order that is none, which only a mistyped address has, is that of names. */
  public ListSearch search() {
    return new ListSearch(text, isNewest() ? ListOrder.NEWEST : ListOrder.NAME);
  }

  private boolean isNewest() {
    return ListOrder.NEWEST.name().equalsIgnoreCase(order);
  }

  /** Whether something is looked for; the order hides nothing. */
  public boolean isNarrow() {
    return search().text() != null;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getOrder() {
    return isNewest() ? ListOrder.NEWEST.name() : ListOrder.NAME.name();
  }

  public void setOrder(String order) {
    this.order = order;
  }
}
