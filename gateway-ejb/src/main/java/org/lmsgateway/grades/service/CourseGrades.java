package org.lmsgateway.grades.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.grades.LineItem;
import org.lmsgateway.grades.LineItemQuery;
import org.lmsgateway.grades.Result;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/** Reads grades of an open course for what is part of the gateway. */
@ApplicationScoped
public class CourseGrades {

  private static final int MOST_PAGES = 100;

  private LineItemLists lists;
  private LineItems items;
  private Results results;

  protected CourseGrades() {}

  @Inject
  public CourseGrades(LineItemLists lists, LineItems items, Results results) {
    this.lists = lists;
    this.items = items;
    this.results = results;
  }

  /** The first line items of a course, if the app that the course is open to may see grades. */
  public CourseOutcome<List<LineItem>> lineItems(OpenCourse open, int most) {
    return open.app().allows(LtiService.GRADES)
        ? lists
            .page(open, new LineItemQuery(null, most, null, null, null))
            .map(page -> page.items().stream().limit(most).toList())
        : Refused.of(CourseRefusal.SERVICE_NOT_ALLOWED, LtiService.GRADES.name());
  }

  /** The grade that somebody has; empty if there is none, or the LMS does not tell. */
  public Optional<Result> result(OpenCourse open, LineItem item, String user) {
    var page =
        items.address(open, item.id()).then(address -> results.page(open, address, user, null, 1));
    return page instanceof Done<Page<Result>> done
        ? done.value().items().stream()
            .filter(result -> result.user().equals(user) && result.score() != null)
            .findFirst()
        : Optional.empty();
  }

  /** Who has a grade already, by the names that apps know; refused if the LMS does not tell. */
  public CourseOutcome<Set<String>> graded(OpenCourse open, LineItem item) {
    return items
        .address(open, item.id())
        .then(address -> graded(open, address, null, Set.of(), MOST_PAGES));
  }

  private CourseOutcome<Set<String>> graded(
      OpenCourse open, URI address, String cursor, Set<String> before, int pages) {
    return results
        .page(open, address, null, cursor, PageRequest.MAX_LIMIT)
        .then(
            page -> {
              var all = new HashSet<>(before);
              page.items().stream()
                  .filter(result -> result.score() != null)
                  .forEach(result -> all.add(result.user()));
              return page.next() == null || pages == 1
                  ? new Done<>(Set.copyOf(all))
                  : graded(open, address, page.next(), all, pages - 1);
            });
  }
}
