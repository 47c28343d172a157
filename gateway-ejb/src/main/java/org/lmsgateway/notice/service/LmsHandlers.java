package org.lmsgateway.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.course.service.lms.LmsCalls;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.JsonMaps;

/**
 * Tells an LMS where a type of notices goes: to the gateway, or nowhere. An LMS keeps one handler
 * for each type of a deployment (Platform Notification Service 1.0 §3).
 */
@ApplicationScoped
public class LmsHandlers {

  private static final Set<String> SCOPES =
      Set.of("https://purl.imsglobal.org/spec/lti/scope/noticehandlers");

  private LmsCalls calls;
  private GatewayAddress gateway;

  protected LmsHandlers() {}

  @Inject
  public LmsHandlers(LmsCalls calls, GatewayAddress gateway) {
    this.calls = calls;
    this.gateway = gateway;
  }

  /** Has the LMS send notices of that type to the gateway. */
  CourseOutcome<Answered> begin(OpenCourse open, String type) {
    return put(open, type, gateway.of("/lti/notices/" + open.registration().id()).toString());
  }

  /** Has it send them no more; an empty handler is none. */
  CourseOutcome<Answered> end(OpenCourse open, String type) {
    return put(open, type, "");
  }

  private CourseOutcome<Answered> put(OpenCourse open, String type, String handler) {
    var address = open.course().services().notices();
    if (address.isEmpty()) {
      return Refused.of(CourseRefusal.SERVICE_NOT_OFFERED, "NOTICES");
    }
    var body = JsonMaps.write(Map.of("notice_type", type, "handler", handler));
    var request =
        OutboundRequest.put(address.get(), "application/json", body)
            .with("Accept", "application/json");
    return calls.send(open, SCOPES, request);
  }
}
