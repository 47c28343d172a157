package org.lmsgateway.metrics.service;

import java.util.concurrent.atomic.LongAdder;
import org.eclipse.microprofile.metrics.Counter;

/** Counts though the server publishes nothing. */
final class UnreadCounter implements Counter {

  private final LongAdder count = new LongAdder();

  @Override
  public void inc() {
    count.increment();
  }

  @Override
  public void inc(long n) {
    count.add(n);
  }

  @Override
  public long getCount() {
    return count.sum();
  }
}
