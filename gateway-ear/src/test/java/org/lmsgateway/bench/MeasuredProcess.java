package org.lmsgateway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server in a process of its own, and what it uses of the machine. It ends with this program.
 *
 * @param children whether the processes that it starts count too, as with PostgreSQL
 */
record MeasuredProcess(ProcessHandle handle, boolean children) {

  private static final int STOP_SECONDS = 30;

  static MeasuredProcess start(Path log, List<String> command) throws IOException {
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    var measured = new MeasuredProcess(process.toHandle(), false);
    Runtime.getRuntime().addShutdownHook(new Thread(measured::stop));
    return measured;
  }

  /** CPU time that it has used since it started. */
  Duration cpu() {
    return handles()
        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private Stream<ProcessHandle> handles() {
    return children ? Stream.concat(Stream.of(handle), handle.descendants()) : Stream.of(handle);
  }

  /** Resident memory in MB. */
  long residentMegabytes() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/" + handle.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseThrow();
    }
  }

  private void stop() {
    handle.destroy();
    try {
      handle.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      handle.destroyForcibly();
    }
  }
}
