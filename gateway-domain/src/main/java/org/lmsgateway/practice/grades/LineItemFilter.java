package org.lmsgateway.practice.grades;

import java.util.Objects;

/** Which line items are asked for (AGS 2.0 §3.2.4); null where it does not matter. */
public record LineItemFilter(String resourceLinkId, String resourceId, String tag) {

  public static final LineItemFilter ALL = new LineItemFilter(null, null, null);

  public boolean fits(LineItem item) {
    return fits(resourceLinkId, item.details().resourceLinkId())
        && fits(resourceId, item.details().resourceId())
        && fits(tag, item.details().tag());
  }

  private static boolean fits(String wanted, String actual) {
    return wanted == null || Objects.equals(wanted, actual);
  }
}
