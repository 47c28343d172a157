package org.lmsgateway.shared.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/**
 * A secret that the embedded run makes once and keeps in its data directory, for its owner only.
 */
public final class SecretFile {

  private SecretFile() {}

  /**
   * Reads the file, or makes it if there is none.
   *
   * @return what it holds, without white space around it
   * @throws UncheckedIOException if the directory cannot be used
   */
  public static String readOrCreate(Path file, Supplier<String> secret) {
    try {
      Files.createDirectories(file.getParent());
      try {
        Files.createFile(file, ownerOnly(file));
        Files.writeString(file, secret.get() + System.lineSeparator());
      } catch (FileAlreadyExistsException e) {
        // kept from an earlier run
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("gateway.data-dir cannot be used: " + file, e);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
