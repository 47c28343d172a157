package org.lmsgateway.teamsapp.service.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.CourseAccess;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.grades.LineItem;
import org.lmsgateway.grades.service.CourseGrades;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.task.TaskResult;
import org.lmsgateway.task.service.RepeatedTask;
import org.lmsgateway.task.service.TaskProgress;
import org.lmsgateway.teamsapp.feed.FeedKind;
import org.lmsgateway.teamsapp.service.feed.FeedEntry.SoonDue;
import org.lmsgateway.teamsapp.service.giving.TeamsAppTabEntry;

/**
 * Finds work that ends within a day, and students who have no grade for it. What was found before
 * is not written down again, so an interrupted run begins anew.
 */
@ApplicationScoped
public class FeedDueTask implements RepeatedTask {

  private static final Duration SOON = Duration.ofDays(1);
  private static final int COURSES_AT_ONCE = 100;
  private static final int MOST_ITEMS = 100;

  /** Where this cannot be told of a course, and nothing is wrong. */
  private static final Set<CourseRefusal> NOTHING_TO_TELL =
      Set.of(
          CourseRefusal.SERVICE_NOT_OFFERED,
          CourseRefusal.SERVICE_NOT_ALLOWED,
          CourseRefusal.REGISTRATION_NOT_SERVED);

  private FeedEntry entry;
  private TeamsAppTabEntry teams;
  private CourseAccess access;
  private CourseGrades grades;
  private GatewayAddress gateway;
  private Clock clock;

  protected FeedDueTask() {}

  @Inject
  public FeedDueTask(
      FeedEntry entry,
      TeamsAppTabEntry teams,
      CourseAccess access,
      CourseGrades grades,
      GatewayAddress gateway,
      Clock clock) {
    this.entry = entry;
    this.teams = teams;
    this.access = access;
    this.grades = grades;
    this.gateway = gateway;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "teams-feed-due";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public List<Optional<TenantId>> owners() {
    return gateway.isHttps()
        ? entry.wanting(Set.of(FeedKind.DUE)).stream().map(Optional::of).toList()
        : List.of();
  }

  @Override
  public TaskResult run(Optional<TenantId> owner, TaskProgress progress) {
    var tenant = owner.orElseThrow();
    var whole = true;
    var count = 0;
    var some = teams.living(tenant, Optional.empty(), COURSES_AT_ONCE);
    while (!some.isEmpty()) {
      for (var course : some) {
        whole &= isDone(look(course));
        count++;
        progress.at(count, count + (some.size() == COURSES_AT_ONCE ? COURSES_AT_ONCE : 0));
      }
      some = teams.living(tenant, Optional.of(some.get(some.size() - 1)), COURSES_AT_ONCE);
    }
    return whole ? TaskResult.DONE : TaskResult.GAPS;
  }

  private static boolean isDone(CourseOutcome<Boolean> outcome) {
    return !(outcome instanceof Refused<Boolean> refused)
        || NOTHING_TO_TELL.contains(refused.reason());
  }

  /** Looks at the work of a course; ends with the first that the LMS does not tell about. */
  private CourseOutcome<Boolean> look(CourseId course) {
    return access
        .open(AppId.CLASS_TEAM, course, LtiService.GRADES)
        .then(open -> grades.lineItems(open, MOST_ITEMS).then(items -> look(open, items)));
  }

  private CourseOutcome<Boolean> look(OpenCourse open, List<LineItem> items) {
    CourseOutcome<Boolean> outcome = new Done<>(true);
    for (var item : items) {
      var due = item.due().filter(this::isSoon);
      if (due.isPresent()) {
        var soon = new SoonDue(item.id(), item.label(), due.get());
        outcome = outcome.then(before -> tell(open, item, soon));
      }
    }
    return outcome;
  }

  private CourseOutcome<Boolean> tell(OpenCourse open, LineItem item, SoonDue soon) {
    return grades
        .graded(open, item)
        .map(
            graded -> {
              entry.due(open.course(), soon, graded);
              return true;
            });
  }

  private boolean isSoon(Instant due) {
    var now = clock.instant();
    return due.isAfter(now) && !due.isAfter(now.plus(SOON));
  }
}
