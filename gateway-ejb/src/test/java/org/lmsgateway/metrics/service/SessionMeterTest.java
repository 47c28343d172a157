package org.lmsgateway.metrics.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SessionMeterTest {

  private final AtomicLong nanos = new AtomicLong();
  private final SessionMeter meter = new SessionMeter(Meters.unread(), nanos::get);

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void countsASessionOnce() {
    meter.used("a");
    meter.used("a");
    meter.used("b");

    assertThat(meter.open()).isEqualTo(2);
  }

  @Test
  void forgetsWhatIsOver() {
    meter.used("a");

    meter.ended("a");

    assertThat(meter.open()).isZero();
  }

  /** A session ends where it was used last, which need not be here. */
  @Test
  void isNotBelowNothingWhenASessionOfAnotherNodeEnds() {
    meter.ended("of another node");

    assertThat(meter.open()).isZero();
  }

  @Test
  void forgetsWhatEndedElsewhereAfterTheLifeOfASession() {
    meter.used("gone to another node");
    pass(SessionMeter.LIFE.dividedBy(2));
    meter.used("still here");

    pass(SessionMeter.LIFE.dividedBy(2));

    assertThat(meter.open()).isOne();
  }
}
