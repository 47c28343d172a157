package org.lmsgateway.classteam.service.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.classteam.service.sync.SyncScene.LEARNER;
import static org.lmsgateway.classteam.service.sync.SyncScene.TEACHER;
import static org.lmsgateway.classteam.service.sync.SyncScene.member;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.roster.Member;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.task.TaskResult;

/**
 * What synchronising costs: courses of 200 members, of which 2 % change. Ten courses; all thousand
 * with {@code -Dsync.courses=1000}, which writes down the figures of docs/class-teams.md:
 * target/sync-numbers.txt.
 */
class SyncNumbersTest extends SyncSchool {

  private static final Path FIGURES = Path.of("target", "sync-numbers.txt");
  private static final int COURSES = Integer.getInteger("sync.courses", 10);
  private static final int MEMBERS = 200;
  private static final int CHANGES = 2;

  /** Two lists of the team, those of the roster who are not known, and the difference. */
  private static final int LEAST_CALLS = 4;

  private static final double MOST = 1.2;
  private static final long MEGABYTE = 1024 * 1024;

  private final List<CourseId> courses = new ArrayList<>();
  private final Random random = new Random(7);

  SyncNumbersTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }

  @Test
  void costsHardlyMoreThanTheLeastAndThrottlingLosesNothing() {
    scene.microsoft.directory.pageSize(999);
    var pool = learners("pool-", 10 * MEMBERS);
    for (int number = 0; number < COURSES; number++) {
      var teacher = member("teacher-" + number, TEACHER);
      courses.add(taught(all(some(pool), teacher), List.of(teacher), List.of()));
    }
    costs("first");

    change(pool);
    var before = used();
    costs("later");
    var after = used();
    figure("heap: %d MB before, %d MB after", before, after);
    assertThat(after - before).as("megabytes that stay").isLessThan(30);

    change(pool);
    throttled();
  }

  private void throttled() {
    var directory = scene.microsoft.directory;
    directory.forgetCalls();
    directory.throttleEvery(10, 1);
    pass();
    courses.forEach(course -> assertThat(trouble(course)).isEmpty());
    figure(
        "throttled: %d calls, %d requests answered, %d turned away",
        directory.calls(), directory.log().size(), directory.turnedAway());
  }

  private List<Member> some(List<Member> pool) {
    int first = random.nextInt(pool.size() - MEMBERS);
    return pool.subList(first, first + MEMBERS - 1);
  }

  /** Two leave and two come: two percent of the members. */
  private void change(List<Member> pool) {
    for (var course : courses) {
      var roster = new ArrayList<>(scene.rosters.get(course));
      roster.subList(0, CHANGES).clear();
      while (roster.size() < MEMBERS) {
        var next = member("new-" + random.nextInt(pool.size()) + "-" + course.value(), LEARNER);
        roster.add(next);
      }
      users(roster);
      scene.rosters.put(course, roster);
    }
    scene.microsoft.clock.advance(Duration.ofHours(1));
  }

  private void costs(String what) {
    var directory = scene.microsoft.directory;
    directory.forgetCalls();
    var start = System.nanoTime();
    pass();
    var seconds = (System.nanoTime() - start) / 1_000_000_000.0;
    var ratio = directory.calls() / (double) (LEAST_CALLS * courses.size());
    figure(
        "%s synchronisation of %d courses: %d calls, %.2f of the least, %.0f s",
        what, courses.size(), directory.calls(), ratio, seconds);
    assertThat(ratio).as(what).isLessThanOrEqualTo(MOST);
  }

  private void pass() {
    assertThat(run()).isEqualTo(TaskResult.DONE);
    courses.forEach(
        course -> assertThat(members(course)).isEqualTo(ids(scene.rosters.get(course))));
  }

  private static void figure(String pattern, Object... values) {
    try {
      Files.writeString(
          FIGURES,
          pattern.formatted(values) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long used() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}
