package org.lmsgateway.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.lmsgateway.fixture.LaunchClient.Timing;
import org.lmsgateway.fixture.Load;

/**
 * One measured block of launches through one tool.
 *
 * @param cpu of the tool's process
 * @param databaseCpu of PostgreSQL; nothing for the floor
 */
record Block(Load.Result result, Duration cpu, Duration databaseCpu) {

  double cpuMillisPerLaunch() {
    return cpu.toNanos() / 1e6 / result.timings().size();
  }

  double databaseMillisPerLaunch() {
    return databaseCpu.toNanos() / 1e6 / result.timings().size();
  }

  double perSecond() {
    return result.perSecond();
  }

  /** In milliseconds, from the intended begin. */
  double loginPercentile(int percent) {
    return percentile(
        IntStream.range(0, result.timings().size())
            .mapToLong(i -> result.delays().get(i) + result.timings().get(i).login())
            .sorted()
            .toArray(),
        percent);
  }

  double callbackPercentile(int percent) {
    return percentile(sorted(result.timings(), Timing::callback), percent);
  }

  private static long[] sorted(List<Timing> timings, ToLongFunction<Timing> part) {
    return timings.stream().mapToLong(part).sorted().toArray();
  }

  private static double percentile(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }
}
