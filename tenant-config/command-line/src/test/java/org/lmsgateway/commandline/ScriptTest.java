package org.lmsgateway.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar; that it does, the tests of the running gateway show. */
class ScriptTest {

  @TempDir private Path home;

  /** A Java that says what it was called with. */
  @BeforeEach
  void installJava() throws IOException {
    var java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
  }

  private String run(String javaVersion, String language) throws Exception {
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + javaVersion + "\"\n");
    var builder = new ProcessBuilder("src/main/script/gatewayctl", "get", "two words");
    builder.environment().put("JAVA_HOME", home.toString());
    builder.environment().put("LC_ALL", language);
    var process = builder.redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + said;
  }

  @Test
  void startsTheJarBesideIt() throws Exception {
    assertThat(run("17.0.15", "C.UTF-8"))
        .startsWith("0 ")
        .containsPattern("-jar .*/gatewayctl.jar get two words");
  }

  @Test
  void oldJavaIsToldWithCauseAndResolution() throws Exception {
    assertThat(run("11.0.2", "C.UTF-8"))
        .startsWith("1 Error: ")
        .contains("Java 11 (RUNTIME_UNFIT)");
    assertThat(run("1.8.0_392", "fr_FR.UTF-8")).startsWith("1 Erreur").contains("Java 8", "17");
  }

  /** Nobody has Windows here: it is compared with what is tried above. */
  @Test
  void windowsScriptStartsTheSameJarInTheSameWay() throws IOException {
    var script = Files.readString(Path.of("src/main/script/gatewayctl"));
    var windows = Files.readString(Path.of("src/main/script/gatewayctl.cmd"));

    var options = script.replaceAll("(?s).*exec \\S+ (.*?) -jar .*", "$1");
    assertThat(windows)
        .contains(options + " -jar \"%~dp0gatewayctl.jar\" %*", "lss 17", "RUNTIME_UNFIT");
    assertThat(windows.lines().count()).isEqualTo(windows.split("\r\n").length);
  }

  @Test
  void missingJavaIsToldWithCauseAndResolution() throws Exception {
    Files.delete(home.resolve("bin/java"));

    assertThat(run("17", "C.UTF-8")).startsWith("1 Error: ").contains("not found", "Install a JDK");
  }
}
