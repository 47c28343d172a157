package org.lmsgateway.grades.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.KnownUsers;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.course.service.lms.ListCursors;
import org.lmsgateway.course.service.lms.ListPlace;
import org.lmsgateway.course.service.lms.LmsIds;
import org.lmsgateway.course.service.lms.LmsList;
import org.lmsgateway.course.service.lms.LmsLists;
import org.lmsgateway.course.service.lms.LmsPage;
import org.lmsgateway.grades.Result;
import org.lmsgateway.registration.service.UserNames;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.QueryStrings;

/** Reads results from LMSs, page by page. */
@ApplicationScoped
public class Results {

  private LmsLists lists;
  private ListCursors cursors;
  private KnownUsers users;
  private UserNames names;

  protected Results() {}

  @Inject
  public Results(LmsLists lists, ListCursors cursors, KnownUsers users, UserNames names) {
    this.lists = lists;
    this.cursors = cursors;
    this.users = users;
    this.names = names;
  }

  CourseOutcome<Page<Result>> page(
      OpenCourse open, URI lineItem, String user, String cursor, int limit) {
    var start = Scores.below(lineItem, "/results");
    return address(open, start, user, cursor, limit)
        .then(address -> lists.ask(open, LmsList.RESULTS, address))
        .map(page -> page(open, page));
  }

  private CourseOutcome<URI> address(
      OpenCourse open, URI start, String user, String cursor, int limit) {
    if (cursor != null) {
      return new Done<>(cursors.open(open, LmsList.RESULTS, start, cursor).address());
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("limit", Integer.toString(limit));
    if (user == null) {
      return new Done<>(QueryStrings.append(start, parameters));
    }
    var lmsUser = users.find(user);
    lmsUser.ifPresent(id -> parameters.put("user_id", id));
    return lmsUser.isPresent()
        ? new Done<>(QueryStrings.append(start, parameters))
        : Refused.of(CourseRefusal.NOT_IN_COURSE, "");
  }

  private Page<Result> page(OpenCourse open, LmsPage page) {
    var results =
        page.items().stream()
            .flatMap(sent -> Claims.of(sent).stream())
            .flatMap(sent -> read(open, sent).stream())
            .toList();
    var next = page.next().map(to -> new ListPlace(to, Optional.empty()));
    return new Page<>(
        results, next.map(to -> cursors.seal(open, LmsList.RESULTS, to)).orElse(null));
  }

  /** Under the name that apps know; empty if the LMS does not say whose it is. */
  private Optional<Result> read(OpenCourse open, Claims result) {
    return LmsIds.read(result, "userId")
        .map(
            lmsUser ->
                new Result(
                    names.of(open.registration().id(), lmsUser),
                    LineItemJson.number(result, "resultScore"),
                    LineItemJson.number(result, "resultMaximum"),
                    result.filled("comment").orElse(null)));
  }
}
