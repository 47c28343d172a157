package org.lmsgateway.teamsapp.service;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.grades.LineItem;
import org.lmsgateway.grades.Result;
import org.lmsgateway.grades.service.CourseGrades;
import org.lmsgateway.teamsapp.CourseTab;
import org.lmsgateway.teamsapp.CourseWork;

/** The work in a course of any LMS that has the grade service. */
@ApplicationScoped
public class GradeWork {

  /** Each costs a request for the grade of who looks. */
  private static final int MOST_ITEMS = 20;

  private static final Set<CourseRefusal> NO_GRADES =
      Set.of(CourseRefusal.SERVICE_NOT_OFFERED, CourseRefusal.SERVICE_NOT_ALLOWED);

  private CourseGrades grades;
  private Clock clock;

  protected GradeWork() {}

  @Inject
  public GradeWork(CourseGrades grades, Clock clock) {
    this.grades = grades;
    this.clock = clock;
  }

  CourseTab of(OpenCourse open, TabMember member) throws HiddenTab {
    var all =
        items(open).stream()
            .map(item -> work(item, member.teacher() ? Optional.empty() : mine(open, item, member)))
            .sorted(comparing(CourseWork::due, nullsLast(naturalOrder())))
            .toList();
    return new CourseTab(
        open.course().title().orElse(""),
        member.teacher(),
        all.stream().filter(this::isDue).toList(),
        all.stream().filter(one -> one.score() != null).toList(),
        List.of(),
        false);
  }

  private List<LineItem> items(OpenCourse open) throws HiddenTab {
    CourseOutcome<List<LineItem>> outcome = grades.lineItems(open, MOST_ITEMS);
    return outcome instanceof Refused<List<LineItem>> refused
            && NO_GRADES.contains(refused.reason())
        ? List.of()
        : HiddenTab.unless(outcome);
  }

  private Optional<Result> mine(OpenCourse open, LineItem item, TabMember member) {
    return grades.result(open, item, member.member().id());
  }

  private static CourseWork work(LineItem item, Optional<Result> mine) {
    return new CourseWork(
        item.label(),
        item.due().orElse(null),
        mine.map(Result::score).orElse(null),
        mine.map(Result::maximum).orElse(item.scoreMaximum()),
        0,
        null);
  }

  private boolean isDue(CourseWork work) {
    return work.score() == null && work.due() != null && work.due().isAfter(clock.instant());
  }
}
