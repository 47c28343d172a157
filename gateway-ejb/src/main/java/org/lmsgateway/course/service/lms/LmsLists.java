package org.lmsgateway.course.service.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.JsonMaps;

/** Asks an LMS for one part of a list. */
@ApplicationScoped
public class LmsLists {

  private LmsCalls calls;

  protected LmsLists() {}

  @Inject
  public LmsLists(LmsCalls calls) {
    this.calls = calls;
  }

  /** Where the list of that course begins. */
  public CourseOutcome<URI> start(OpenCourse open, LmsList list) {
    return list.address(open.course().services())
        .<CourseOutcome<URI>>map(Done::new)
        .orElseGet(() -> Refused.of(CourseRefusal.SERVICE_NOT_OFFERED, list.service().name()));
  }

  /** One part of it. */
  public CourseOutcome<LmsPage> ask(OpenCourse open, LmsList list, URI address) {
    var request = OutboundRequest.get(address).with("Accept", list.mediaType());
    return calls
        .send(open, Set.of(list.scope(open.course().services())), request)
        .then(answer -> page(list, address, answer));
  }

  private static CourseOutcome<LmsPage> page(LmsList list, URI address, Answered answer) {
    // By the body, not by its type: not every LMS names the right one.
    var items = items(list, answer.body());
    if (items.isEmpty()) {
      return Refused.of(CourseRefusal.LMS_ANSWER_UNREADABLE, "no list of " + list);
    }
    return PageLinks.next(answer, address)
        .then(
            next ->
                PageLinks.find(answer, address, "differences")
                    .map(differences -> new LmsPage(items.get(), next, differences)));
  }

  private static Optional<List<?>> items(LmsList list, String body) {
    return list.member() == null
        ? JsonMaps.readArray(body).map(array -> array)
        : JsonMaps.readObject(body).map(Claims::new).flatMap(object -> object.list(list.member()));
  }
}
