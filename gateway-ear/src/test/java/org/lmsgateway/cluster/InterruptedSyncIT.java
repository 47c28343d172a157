package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The only node is killed in the middle of the first synchronisation of a large course. When nodes
 * are there again one of them goes on, and the team is that of a course that nothing happened to.
 */
@Tag("long")
class InterruptedSyncIT {

  private static final int STUDENTS = Integer.getInteger("cluster.students", 2000);

  /** Tasks are made once a minute. */
  private static final Duration UNTIL_BEGUN = Duration.ofSeconds(100);

  private static final Duration UNTIL_DONE = Duration.ofMinutes(4);

  /** Three minutes of silence, then the timer of the next minute, then the rest. */
  private static final Duration UNTIL_DONE_BY_ANOTHER = Duration.ofMinutes(7);

  /** What one call writes: twenty requests with twenty people each, and then each person alone. */
  private static final long UNDER_WAY = 20 + 20 * 20;

  private Cluster cluster;

  @BeforeEach
  void leaveOneNode() {
    cluster = Cluster.whole();
    cluster.retire(cluster.node(2));
    cluster.retire(cluster.node(3));
  }

  @Test
  void killedWhileItReadsTheRoster() {
    var course = FollowedCourse.open(cluster.gateway(), STUDENTS);
    interrupt("reading", course, () -> course.searches() > FollowedCourse.searches(STUDENTS) / 2);
  }

  @Test
  void killedWhileItFillsTheTeam() {
    var course = FollowedCourse.open(cluster.gateway(), STUDENTS);
    interrupt("writing", course, () -> course.written() > STUDENTS / 3);
  }

  private void interrupt(String doing, FollowedCourse interrupted, BooleanSupplier inTheMiddle) {
    interrupted.start();
    Wait.until(UNTIL_BEGUN.plus(UNTIL_DONE), "it is " + doing, inTheMiddle);
    cluster.node(1).kill();
    var searches = interrupted.searches();
    var written = interrupted.written();
    assertThat(written).isLessThan(STUDENTS);
    Cluster.whole();
    var waited = Wait.until(UNTIL_DONE_BY_ANOTHER, "another node has gone on", interrupted::isDone);

    var undisturbed = FollowedCourse.open(cluster.gateway(), STUDENTS);
    undisturbed.start();
    Wait.until(UNTIL_BEGUN.plus(UNTIL_DONE), "the course is done", undisturbed::isDone);
    assertThat(undisturbed.team()).isEqualTo(undisturbed.roster());
    assertThat(interrupted.team()).isEqualTo(undisturbed.team());
    assertThat(interrupted.owners()).isEqualTo(undisturbed.owners());
    assertThat(undisturbed.searches()).isEqualTo(FollowedCourse.searches(STUDENTS + 1));
    assertThat(interrupted.standing()).isEqualTo(undisturbed.standing());
    var again = interrupted.writes() - undisturbed.writes();
    assertThat(again).describedAs("asked again").isBetween(0L, UNDER_WAY);
    assertThat(interrupted.searches() - undisturbed.searches())
        .describedAs("people looked for again: those of the page that was under way")
        .isBetween(0L, FollowedCourse.searches(FollowedCourse.PAGE));
    Figures.write(
        "interrupted-sync-" + doing,
        Map.of(
            "students",
            STUDENTS,
            "killed after searches",
            searches,
            "killed with members",
            written,
            "done after the nodes were back, s",
            waited.toSeconds(),
            "searches",
            interrupted.searches() + " / " + undisturbed.searches(),
            "writes",
            interrupted.writes() + " / " + undisturbed.writes()));
  }
}
