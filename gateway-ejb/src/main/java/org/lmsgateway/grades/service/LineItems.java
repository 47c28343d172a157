package org.lmsgateway.grades.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.LineItemIds;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.course.service.lms.GradeScopes;
import org.lmsgateway.course.service.lms.LmsCalls;
import org.lmsgateway.course.service.lms.LmsIds;
import org.lmsgateway.course.service.lms.PageLinks;
import org.lmsgateway.grades.LineItem;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.JsonMaps;

/** Single line items at an LMS. */
@ApplicationScoped
public class LineItems {

  private LmsCalls calls;
  private LineItemIds ids;

  protected LineItems() {}

  @Inject
  public LineItems(LmsCalls calls, LineItemIds ids) {
    this.calls = calls;
    this.ids = ids;
  }

  /** The address behind an id that an app has. */
  CourseOutcome<URI> address(OpenCourse open, String id) {
    return ids.address(open.course().id(), id)
        .<CourseOutcome<URI>>map(Done::new)
        .orElseGet(() -> Refused.of(CourseRefusal.NOT_IN_COURSE, ""));
  }

  CourseOutcome<Map<String, Object>> get(OpenCourse open, URI address) {
    var request = OutboundRequest.get(address).with("Accept", LineItemJson.MEDIA_TYPE);
    var scope = GradeScopes.readingLineItems(open.course().services());
    return calls.send(open, Set.of(scope), request).then(LineItems::object);
  }

  CourseOutcome<Map<String, Object>> post(
      OpenCourse open, URI container, Map<String, Object> item) {
    return send(
        open, OutboundRequest.post(container, LineItemJson.MEDIA_TYPE, JsonMaps.write(item)));
  }

  CourseOutcome<Map<String, Object>> put(OpenCourse open, URI address, Map<String, Object> item) {
    return send(open, OutboundRequest.put(address, LineItemJson.MEDIA_TYPE, JsonMaps.write(item)));
  }

  private CourseOutcome<Map<String, Object>> send(OpenCourse open, OutboundRequest request) {
    var accepting = request.with("Accept", LineItemJson.MEDIA_TYPE);
    return calls.send(open, Set.of(GradeScopes.LINE_ITEMS), accepting).then(LineItems::object);
  }

  CourseOutcome<Boolean> delete(OpenCourse open, URI address) {
    return calls
        .send(open, Set.of(GradeScopes.LINE_ITEMS), OutboundRequest.delete(address))
        .map(answer -> true);
  }

  private static CourseOutcome<Map<String, Object>> object(Answered answer) {
    return JsonMaps.readObject(answer.body())
        .<CourseOutcome<Map<String, Object>>>map(Done::new)
        .orElseGet(() -> Refused.of(CourseRefusal.LMS_ANSWER_UNREADABLE, "no line item"));
  }

  /**
   * The line item for the app; empty if the LMS does not say where it is, or says that it is on
   * another server, which must not get this one's token.
   */
  Optional<LineItem> read(OpenCourse open, URI asked, Claims item) {
    return LineItemJson.address(item)
        .filter(address -> PageLinks.isSameOrigin(address, asked))
        .map(
            address ->
                new LineItem(
                    ids.of(open.course().id(), address),
                    item.text("label").orElse(""),
                    LineItemJson.number(item, "scoreMaximum"),
                    LmsIds.read(item, "resourceId").orElse(null),
                    item.filled("tag").orElse(null),
                    LmsIds.read(item, "resourceLinkId").orElse(null),
                    item.filled("startDateTime").orElse(null),
                    item.filled("endDateTime").orElse(null)));
  }

  CourseOutcome<LineItem> required(OpenCourse open, URI asked, Map<String, Object> item) {
    return read(open, asked, new Claims(item))
        .<CourseOutcome<LineItem>>map(Done::new)
        .orElseGet(() -> Refused.of(CourseRefusal.LMS_ANSWER_UNREADABLE, "line item without id"));
  }
}
