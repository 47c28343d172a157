package org.lmsgateway.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.lmsgateway.test.TestDirectories;

/** Writes down what the tests measure, for docs/reliability.md: target/cluster.txt. */
final class Figures {

  private Figures() {}

  static void write(String test, Map<String, ?> figures) {
    try {
      Files.writeString(
          TestDirectories.TARGET.resolve("cluster.txt"),
          test + " " + figures + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
