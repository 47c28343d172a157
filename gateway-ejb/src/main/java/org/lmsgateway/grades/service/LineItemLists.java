package org.lmsgateway.grades.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.course.service.lms.ListCursors;
import org.lmsgateway.course.service.lms.ListPlace;
import org.lmsgateway.course.service.lms.LmsList;
import org.lmsgateway.course.service.lms.LmsLists;
import org.lmsgateway.course.service.lms.LmsPage;
import org.lmsgateway.grades.LineItem;
import org.lmsgateway.grades.LineItemDraft;
import org.lmsgateway.grades.LineItemQuery;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.QueryStrings;

/** The line items of a course, page by page. */
@ApplicationScoped
public class LineItemLists {

  /** So many pages are searched for an item that is there already. */
  private static final int MOST_PAGES = 20;

  private LmsLists lists;
  private ListCursors cursors;
  private LineItems items;

  protected LineItemLists() {}

  @Inject
  public LineItemLists(LmsLists lists, ListCursors cursors, LineItems items) {
    this.lists = lists;
    this.cursors = cursors;
    this.items = items;
  }

  /** Where new line items go. */
  CourseOutcome<URI> container(OpenCourse open) {
    return lists.start(open, LmsList.LINE_ITEMS);
  }

  CourseOutcome<Page<LineItem>> page(OpenCourse open, LineItemQuery query) {
    return container(open)
        .map(start -> query.cursor() == null ? filtered(start, query) : place(open, start, query))
        .then(address -> lists.ask(open, LmsList.LINE_ITEMS, address))
        .then(page -> container(open).map(start -> page(open, start, page)));
  }

  private URI place(OpenCourse open, URI start, LineItemQuery query) {
    return cursors.open(open, LmsList.LINE_ITEMS, start, query.cursor()).address();
  }

  /** AGS 2.0 §3.2.3. */
  private static URI filtered(URI start, LineItemQuery query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    put(parameters, "resource_link_id", query.link());
    put(parameters, "resource_id", query.resourceId());
    put(parameters, "tag", query.tag());
    parameters.put("limit", Integer.toString(query.limit()));
    return QueryStrings.append(start, parameters);
  }

  private static void put(Map<String, String> parameters, String name, String value) {
    if (value != null) {
      parameters.put(name, value);
    }
  }

  private Page<LineItem> page(OpenCourse open, URI start, LmsPage page) {
    var read =
        page.items().stream()
            .flatMap(sent -> Claims.of(sent).stream())
            .flatMap(sent -> items.read(open, start, sent).stream())
            .toList();
    var next = page.next().map(to -> new ListPlace(to, Optional.empty()));
    return new Page<>(
        read, next.map(to -> cursors.seal(open, LmsList.LINE_ITEMS, to)).orElse(null));
  }

  /**
   * The line item that is there already for what a draft is about. Filters are the LMS's to apply,
   * but not every LMS does.
   */
  CourseOutcome<Optional<LineItem>> find(OpenCourse open, LineItemDraft draft) {
    if (draft.resourceId() == null && draft.tag() == null && draft.link() == null) {
      return new Done<>(Optional.empty());
    }
    var query =
        new LineItemQuery(
            null, PageRequest.MAX_LIMIT, draft.resourceId(), draft.tag(), draft.link());
    return find(open, draft, query, MOST_PAGES);
  }

  private CourseOutcome<Optional<LineItem>> find(
      OpenCourse open, LineItemDraft draft, LineItemQuery query, int pages) {
    return page(open, query)
        .then(
            page -> {
              var found = page.items().stream().filter(item -> isAbout(item, draft)).findFirst();
              if (found.isPresent() || page.next() == null || pages == 1) {
                return new Done<>(found);
              }
              var next = new LineItemQuery(page.next(), query.limit(), null, null, null);
              return find(open, draft, next, pages - 1);
            });
  }

  private static boolean isAbout(LineItem item, LineItemDraft draft) {
    return Objects.equals(item.resourceId(), draft.resourceId())
        && Objects.equals(item.tag(), draft.tag())
        && (draft.link() == null || draft.link().equals(item.link()));
  }
}
