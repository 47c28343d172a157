package org.lmsgateway.roster.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.service.CourseAccess;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.course.service.lms.ListCursors;
import org.lmsgateway.course.service.lms.ListPlace;
import org.lmsgateway.course.service.lms.LmsIds;
import org.lmsgateway.course.service.lms.LmsList;
import org.lmsgateway.course.service.lms.LmsLists;
import org.lmsgateway.course.service.lms.LmsPage;
import org.lmsgateway.roster.CourseGroup;
import org.lmsgateway.roster.GroupService;
import org.lmsgateway.roster.GroupSet;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.QueryStrings;

/** Shows an app the groups of a course. No transaction: the LMS is asked over the network. */
@Stateless
@RolesAllowed(AppCaller.ROLE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GroupServiceBean implements GroupService {

  private final CourseAccess access;
  private final LmsLists lists;
  private final ListCursors cursors;

  public GroupServiceBean() {
    this(null, null, null);
  }

  @Inject
  public GroupServiceBean(CourseAccess access, LmsLists lists, ListCursors cursors) {
    this.access = access;
    this.lists = lists;
    this.cursors = cursors;
  }

  @Override
  public CourseOutcome<Page<CourseGroup>> groups(CourseId course, String cursor, int limit) {
    return list(course, LmsList.GROUPS, cursor, limit, GroupServiceBean::group);
  }

  @Override
  public CourseOutcome<Page<GroupSet>> groupSets(CourseId course, String cursor, int limit) {
    return list(course, LmsList.GROUP_SETS, cursor, limit, GroupServiceBean::set);
  }

  private <T> CourseOutcome<Page<T>> list(
      CourseId course,
      LmsList list,
      String cursor,
      int limit,
      Function<Claims, Optional<T>> reading) {
    return access
        .open(course, list.service())
        .then(
            open ->
                lists
                    .start(open, list)
                    .map(start -> address(open, list, start, cursor, limit))
                    .then(address -> lists.ask(open, list, address))
                    .map(page -> page(open, list, page, reading)));
  }

  private URI address(OpenCourse open, LmsList list, URI start, String cursor, int limit) {
    return cursor == null
        ? QueryStrings.append(start, Map.of("limit", Integer.toString(limit)))
        : cursors.open(open, list, start, cursor).address();
  }

  private <T> Page<T> page(
      OpenCourse open, LmsList list, LmsPage page, Function<Claims, Optional<T>> reading) {
    var items =
        page.items().stream().flatMap(sent -> Claims.of(sent).flatMap(reading).stream()).toList();
    var next = page.next().map(to -> new ListPlace(to, Optional.empty()));
    return new Page<>(items, next.map(to -> cursors.seal(open, list, to)).orElse(null));
  }

  private static Optional<CourseGroup> group(Claims group) {
    return LmsIds.read(group, "id")
        .map(
            id ->
                new CourseGroup(
                    id,
                    group.text("name").orElse(""),
                    group.filled("tag"),
                    LmsIds.read(group, "set_id")));
  }

  private static Optional<GroupSet> set(Claims set) {
    return LmsIds.read(set, "id").map(id -> new GroupSet(id, set.text("name").orElse("")));
  }
}
