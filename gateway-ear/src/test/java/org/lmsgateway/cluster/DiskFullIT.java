package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.TestDirectories;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** The disk of the data directory is full: a small one in memory, which only root can make. */
@Tag("long")
@EnabledIfSystemProperty(
    named = "user.name",
    matches = "root",
    disabledReason = "only root mounts a small disk")
class DiskFullIT {

  private static final int BLOCK = 4096;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration RECOVERY = Duration.ofSeconds(5);

  /** Longer than one takes: what ends later has begun later. */
  private static final Duration AFTER_A_WRITE = Duration.ofMillis(300);

  private final Path disk = TestDirectories.createFresh("disk-");
  private final Path filler = disk.resolve("filler");
  private Cluster cluster;
  private Node node;
  private TestSchool school;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    run("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", disk.toString());
    cluster = Cluster.resting();
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (node != null) {
      node.stop();
    }
    run("umount", disk.toString());
  }

  /** It holds nothing then that a launch needs. */
  @Test
  void launchesGoOnOverPostgresql() throws IOException {
    open("disk_full", cluster.newDatabase("disk_full"));

    fill();

    assertThat(node.launch(school).status()).isEqualTo(303);
    assertThat(ready().status()).isEqualTo(200);
  }

  /**
   * The database of the embedded run is on it. What was accepted since it last wrote is lost then:
   * it writes behind.
   */
  @Test
  void embeddedRunSaysSoAndGoesOnWhenThereIsSpaceAgain() throws IOException {
    open("disk_full_embedded", Map.of());
    awaitWritten();

    fill();
    var answers = new ArrayList<Answer>();
    Wait.until(
        PATIENCE,
        "refusals",
        () -> {
          answers.add(node.launch(school));
          return answers.stream().filter(DiskFullIT::isRefused).count() >= 3;
        });
    Files.delete(filler);
    var took = Wait.until(RECOVERY, "launches", () -> !isRefused(node.launch(school)));

    assertThat(answers)
        .filteredOn(DiskFullIT::isRefused)
        .allSatisfy(one -> assertThat(one.status()).isEqualTo(503))
        .extracting(one -> one.text("code"))
        .containsOnly("DATABASE_UNREACHABLE");
    var launched = node.launch(school);
    assertThat(node.swap(school, launched.locationParameters().get("code")).status())
        .isEqualTo(200);
    Figures.write(
        "disk-full",
        Map.of("launches", answers.size(), "launches again after, ms", took.toMillis()));
  }

  private static boolean isRefused(Answer answer) {
    return answer.status() != 303;
  }

  private void open(String name, Map<String, String> database) {
    var settings = new HashMap<>(database);
    settings.put("gateway.data-dir", disk.toString());
    node = cluster.startAlone(name, "512m", settings);
    school = TestSchool.open(node.gateway(cluster.gateway()));
    assertThat(node.launch(school).status()).isEqualTo(303);
  }

  /**
   * Waits until the school, which was registered just now, is on the disk: the database writes
   * behind, and would lose it with the rest.
   */
  private void awaitWritten() {
    var registered = Instant.now();
    Wait.until(
        PATIENCE,
        "a registration that is written",
        () -> {
          assertThat(isRefused(node.launch(school))).isFalse();
          return lastWritten().isAfter(registered.plus(AFTER_A_WRITE));
        });
  }

  private Instant lastWritten() {
    try (var files = Files.walk(disk)) {
      var database = files.filter(file -> file.toString().endsWith(".mv.db")).findFirst();
      return Files.getLastModifiedTime(database.orElseThrow()).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer ready() {
    return new Visitor().get(node.at(URI.create("/health/ready")));
  }

  private void fill() throws IOException {
    try (var file = Files.newOutputStream(filler)) {
      while (true) {
        file.write(new byte[BLOCK]);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space left");
    }
  }

  private static void run(String... command) throws IOException, InterruptedException {
    var run = new ProcessBuilder(List.of(command)).inheritIO().start();
    assertThat(run.waitFor()).isZero();
  }
}
