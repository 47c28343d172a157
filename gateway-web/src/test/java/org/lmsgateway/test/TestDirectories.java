package org.lmsgateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tests may write. */
public final class TestDirectories {

  /** The build directory of the module. */
  public static final Path TARGET =
      Path.of(System.getProperty("test.target", "target")).toAbsolutePath();

  private TestDirectories() {}

  /** A new, empty directory for what a server keeps during this test run. */
  public static Path createFresh(String prefix) {
    try {
      return Files.createTempDirectory(Files.createDirectories(TARGET), prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
