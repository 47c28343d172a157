package org.lmsgateway.teamsapp.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.course.service.CourseScene;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.moodle.service.MoodleAssignment;
import org.lmsgateway.moodle.service.MoodleCourses;
import org.lmsgateway.moodle.service.MoodleGrade;
import org.lmsgateway.moodle.service.MoodleSubmission;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.roster.Member;
import org.lmsgateway.roster.MemberStatus;
import org.lmsgateway.teamsapp.CourseTab;
import org.lmsgateway.teamsapp.CourseWork;

/** Who sees what of the work in a Moodle. */
class MoodleWorkTest {

  private final CourseScene scene = new CourseScene();
  private final Instant now = scene.clock.instant();
  private final MoodleWork work = new MoodleWork(new Moodle(), clock());

  private Clock clock() {
    return scene.clock;
  }

  private final class Moodle extends MoodleCourses {
    @Override
    public Optional<List<MoodleAssignment>> assignments(Registration registration, String course) {
      return course.equals("course-1")
          ? Optional.of(
              List.of(
                  assignment("Later", now.plus(Duration.ofDays(9)), true),
                  assignment("Soon", now.plus(Duration.ofDays(1)), true),
                  assignment("Hidden", now.plus(Duration.ofDays(1)), false),
                  assignment("Long ago", now.minus(Duration.ofDays(90)), true),
                  assignment("Done", now.plus(Duration.ofDays(1)), true, submission("4", false))))
          : Optional.empty();
    }

    @Override
    public Optional<List<MoodleGrade>> grades(Registration of, String course, String user) {
      assertThat(user).isEqualTo("4");
      return Optional.of(List.of(new MoodleGrade("Old", BigDecimal.ONE, BigDecimal.TEN)));
    }
  }

  private static MoodleSubmission submission(String user, boolean graded) {
    return new MoodleSubmission(user, true, graded);
  }

  private static MoodleAssignment assignment(
      String name, Instant due, boolean visible, MoodleSubmission... submissions) {
    var address = URI.create("https://moodle.example/" + name.length());
    return new MoodleAssignment(name, due, address, visible, List.of(submissions));
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private CourseTab tab(boolean teacher) {
    var app = scene.apps.find(CourseScene.APP).orElseThrow();
    var open = new OpenCourse(scene.course, scene.registration, app);
    var claims = Map.<String, Object>of("user_id", "4");
    var member = new Member("m", MemberStatus.ACTIVE, List.of(), List.of(), Map.of(), claims);
    return work.of(open, new TabMember(member, teacher)).orElseThrow();
  }

  @Test
  void studentSeesWhatIsVisibleAndNotHandedIn() {
    var tab = tab(false);

    assertThat(tab.due()).extracting(CourseWork::name).containsExactly("Soon", "Later");
    assertThat(tab.due()).extracting(CourseWork::toGrade).containsOnly(0);
    assertThat(tab.graded()).extracting(CourseWork::name).containsExactly("Old");
    assertThat(tab.toGrade()).isEmpty();
  }

  @Test
  void teacherSeesWhatWaitsForAGrade() {
    var tab = tab(true);

    assertThat(tab.toGrade()).extracting(CourseWork::name).containsExactly("Done");
    assertThat(tab.toGrade()).extracting(CourseWork::toGrade).containsExactly(1);
    assertThat(tab.due()).extracting(CourseWork::toGrade).containsOnly(0);
    assertThat(tab.graded()).isEmpty();
  }
}
