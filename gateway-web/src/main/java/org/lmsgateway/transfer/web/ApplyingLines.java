package org.lmsgateway.transfer.web;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lmsgateway.transfer.TransferProgress;

/**
 * Writes the progress of a long change line by line, and at the end its result. A problem is the
 * last line, too: the answer has begun with status 200 by then. Who goes away stops the change.
 */
final class ApplyingLines implements StreamingOutput {
  static final String MEDIA_TYPE = "application/x-ndjson";

  private final Function<TransferProgress, JsonObject> work;
  private final Function<Throwable, Response> problems;

  /**
   * What is to be written.
   *
   * @param work makes the change, tells how far it is, and gives the last line
   * @param problems makes the problem document of what is thrown
   */
  ApplyingLines(
      Function<TransferProgress, JsonObject> work, Function<Throwable, Response> problems) {
    this.work = work;
    this.problems = problems;
  }

  @Override
  public void write(OutputStream output) throws IOException {
    try {
      line(output, work.apply((done, total) -> line(output, progress(done, total))));
    } catch (RuntimeException fault) {
      var gone = gone(fault);
      if (gone.isPresent()) {
        throw gone.get();
      }
      line(output, (JsonObject) problems.apply(fault).getEntity());
    }
  }

  /** The container wraps what stopped the work. */
  private static Optional<IOException> gone(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .filter(UncheckedIOException.class::isInstance)
        .map(cause -> ((UncheckedIOException) cause).getCause())
        .findFirst();
  }

  private static JsonObject progress(int done, int total) {
    return JSON.createObjectBuilder().add("done", done).add("total", total).build();
  }

  private static void line(OutputStream output, JsonObject line) {
    try {
      output.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      output.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
