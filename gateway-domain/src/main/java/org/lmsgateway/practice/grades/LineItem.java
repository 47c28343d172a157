package org.lmsgateway.practice.grades;

import java.util.Objects;

/**
 * A column of the gradebook (AGS 2.0 §3.2).
 *
 * @param number names it in its address
 */
public record LineItem(long number, LineItemDraft details) {
  public LineItem {
    Objects.requireNonNull(details, "a line item has details");
  }

  public String label() {
    return details.label();
  }

  public double scoreMaximum() {
    return details.scoreMaximum();
  }
}
