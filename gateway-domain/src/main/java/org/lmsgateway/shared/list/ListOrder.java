package org.lmsgateway.shared.list;

/** The order of a list. A cursor belongs to the order in which it was given. */
public enum ListOrder {
  NAME,
  /** The latest made first. */
  NEWEST
}
