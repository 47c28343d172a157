package org.lmsgateway.practice.service;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values that count for some time, such as the ids of tokens that must not come twice. A limited
 * number: when there are more, the oldest are forgotten.
 */
public final class RecentValues {

  private static final int MOST = 500;

  private final Map<String, Instant> ends = new LinkedHashMap<>();
  private final Clock clock;

  public RecentValues(Clock clock) {
    this.clock = clock;
  }

  /** Remembers a value; answers whether it is new. */
  public synchronized boolean add(String value, Instant end) {
    forgetOver();
    forgetOldest();
    return ends.putIfAbsent(value, end) == null;
  }

  /** Forgets a value; answers whether it still counted. */
  public synchronized boolean remove(String value) {
    forgetOver();
    return ends.remove(value) != null;
  }

  public synchronized void clear() {
    ends.clear();
  }

  private void forgetOver() {
    var now = clock.instant();
    ends.values().removeIf(end -> !end.isAfter(now));
  }

  private void forgetOldest() {
    Iterator<String> oldest = ends.keySet().iterator();
    while (ends.size() >= MOST) {
      oldest.next();
      oldest.remove();
    }
  }
}
