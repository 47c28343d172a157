package org.lmsgateway.commandline.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that only their owner can read, from their first moment on. */
final class OwnFiles {

  private OwnFiles() {}

  /** The folder of this program's files. */
  static Path folder(Map<String, String> environment) {
    return variable(environment, "GATEWAYCTL_HOME")
        .or(() -> folders(environment).findFirst().map(base -> base.resolve("gatewayctl")))
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".config", "gatewayctl"));
  }

  /** Of Linux and of Windows, where the folder is the person's own. */
  private static Stream<Path> folders(Map<String, String> environment) {
    return Stream.of("XDG_CONFIG_HOME", "LOCALAPPDATA")
        .flatMap(name -> variable(environment, name).stream());
  }

  private static Optional<Path> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank()).map(Path::of);
  }

  static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  static Path make(Path folder) throws IOException {
    return Files.createDirectories(folder, permissions(folder, "rwx------"));
  }

  static Path temporary(Path folder) throws IOException {
    return Files.createTempFile(folder, "sessions", ".tmp", permissions(folder, "rw-------"));
  }

  private static FileAttribute<?>[] permissions(Path place, String owners) {
    return isPosix(place)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owners))
        }
        : new FileAttribute<?>[0];
  }
}
