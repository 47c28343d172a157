package org.lmsgateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the shared Payara Micro wrote. It keeps ten files of a megabyte and numbers them from 0, the
 * newest: a line that was just written may stand in another one when it is looked for.
 */
public final class ServerLog {

  /** As the server is told it, without a number. */
  static final Path FILE = TestDirectories.TARGET.resolve("payara-micro.log");

  private static final int FILES = 10;

  private ServerLog() {}

  /** The newest file first: so nothing is missed when the server begins another one meanwhile. */
  public static String text() {
    return files().stream().map(ServerLog::read).collect(Collectors.joining("\n"));
  }

  /** The line with that text; an error if there is none. */
  public static String lineWith(String text) {
    return text()
        .lines()
        .filter(line -> line.contains(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Not in the log: " + text));
  }

  /** Without what an earlier run left. */
  static void clear() {
    try {
      for (var file : files()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files() {
    return IntStream.range(0, FILES).mapToObj(number -> Path.of(FILE + "." + number)).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return ""; // not so many yet, or just renamed
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
