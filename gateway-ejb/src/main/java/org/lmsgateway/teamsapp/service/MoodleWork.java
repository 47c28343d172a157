package org.lmsgateway.teamsapp.service;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.moodle.service.MoodleAssignment;
import org.lmsgateway.moodle.service.MoodleCourses;
import org.lmsgateway.moodle.service.MoodleGrade;
import org.lmsgateway.teamsapp.CourseTab;
import org.lmsgateway.teamsapp.CourseWork;

/** The work in a course of a Moodle. */
@ApplicationScoped
public class MoodleWork {

  /** What is overdue for longer is not asked for any more. */
  private static final Duration OVERDUE = Duration.ofDays(30);

  private static final String CONTEXT = "context:";

  private MoodleCourses moodle;
  private Clock clock;

  protected MoodleWork() {}

  @Inject
  public MoodleWork(MoodleCourses moodle, Clock clock) {
    this.moodle = moodle;
    this.clock = clock;
  }

  /** Empty if Moodle does not tell, or there is none. */
  Optional<CourseTab> of(OpenCourse open, TabMember member) {
    var place = open.course().place().place();
    if (!place.startsWith(CONTEXT)) {
      return Optional.empty();
    }
    var course = place.substring(CONTEXT.length());
    return moodle
        .assignments(open.registration(), course)
        .map(all -> member.teacher() ? teacher(open, all) : student(open, course, member, all));
  }

  private CourseTab teacher(OpenCourse open, List<MoodleAssignment> all) {
    var now = clock.instant();
    return new CourseTab(
        title(open),
        true,
        due(all.stream().filter(one -> one.due() != null && one.due().isAfter(now))),
        List.of(),
        work(all.stream().filter(one -> one.toGrade() > 0), MoodleAssignment::toGrade),
        true);
  }

  private CourseTab student(
      OpenCourse open, String course, TabMember member, List<MoodleAssignment> all) {
    var asked = clock.instant().minus(OVERDUE);
    var undone = all.stream().filter(isOpenTo(member.lmsId(), asked));
    var grades =
        moodle.grades(open.registration(), course, member.lmsId()).orElse(List.of()).stream();
    return new CourseTab(
        title(open), false, due(undone), grades.map(MoodleWork::graded).toList(), List.of(), false);
  }

  private static Predicate<MoodleAssignment> isOpenTo(String user, Instant asked) {
    return one ->
        one.visible()
            && !one.isSubmittedBy(user)
            && (one.due() == null || one.due().isAfter(asked));
  }

  /** How many have handed in is nothing for students. */
  private static List<CourseWork> due(Stream<MoodleAssignment> assignments) {
    return work(assignments, one -> 0);
  }

  private static List<CourseWork> work(
      Stream<MoodleAssignment> assignments, ToIntFunction<MoodleAssignment> toGrade) {
    return assignments
        .sorted(comparing(MoodleAssignment::due, nullsLast(naturalOrder())))
        .map(
            one ->
                new CourseWork(
                    one.name(), one.due(), null, null, toGrade.applyAsInt(one), one.address()))
        .toList();
  }

  private static CourseWork graded(MoodleGrade grade) {
    return new CourseWork(grade.name(), null, grade.score(), grade.maximum(), 0, null);
  }

  private static String title(OpenCourse open) {
    return open.course().title().orElse("");
  }
}
