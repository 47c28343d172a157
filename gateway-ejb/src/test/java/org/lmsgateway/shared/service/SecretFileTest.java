package org.lmsgateway.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {

  @TempDir private Path directory;

  @Test
  void makesASecretOnceAndKeepsIt() {
    var file = directory.resolve("data").resolve("master.key");

    assertThat(SecretFile.readOrCreate(file, () -> "first")).isEqualTo("first");
    assertThat(SecretFile.readOrCreate(file, () -> "second")).isEqualTo("first");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void showsItToItsOwnerOnly() throws IOException {
    var file = directory.resolve("master.key");
    SecretFile.readOrCreate(file, () -> "secret");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void saysWhichSettingIsWrong() throws IOException {
    var notADirectory = Files.createFile(directory.resolve("file"));

    assertThatThrownBy(() -> SecretFile.readOrCreate(notADirectory.resolve("x"), () -> "secret"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("gateway.data-dir");
  }
}
