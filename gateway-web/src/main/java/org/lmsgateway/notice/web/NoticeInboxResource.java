package org.lmsgateway.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.lmsgateway.notice.NoticeInbox;
import org.lmsgateway.notice.NoticeReceipt;
import org.lmsgateway.notice.NoticeReceipt.Refused;
import org.lmsgateway.notice.NoticeRefusal;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.Problems;

/** The gateway's notice handler, one for each registration. */
@Path("{registrationId}")
@RequestScoped
public class NoticeInboxResource {
  @Inject private NoticeInbox inbox;
  @Inject private Problems problems;

  /** Platform Notification Service 1.0 §4; the type is what the LMS makes of it. */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response receive(@PathParam("registrationId") String registrationId, String body) {
    var receipt =
        RegistrationId.parse(registrationId)
            .<NoticeReceipt>map(id -> inbox.receive(id, body))
            .orElseGet(() -> new Refused(NoticeRefusal.NOTICE_REGISTRATION_UNKNOWN, ""));
    return receipt instanceof Refused refused
        ? problems.of(problem(refused))
        : Response.noContent().build();
  }

  private static Problem problem(Refused refused) {
    var reason = refused.reason();
    return new Problem(status(reason), reason, refused.detail(), List.of(), Map.of());
  }

  private static int status(NoticeRefusal reason) {
    return switch (reason) {
      case NOTICE_REGISTRATION_UNKNOWN -> 404;
      case NOTICE_TOKEN_REJECTED, NOTICE_ISSUER_MISMATCH, NOTICE_AUDIENCE_MISMATCH -> 401;
      case NOTICE_BODY_MALFORMED,
          NOTICE_TIME_WRONG,
          NOTICE_NONCE_MISSING,
          NOTICE_DEPLOYMENT_MISSING,
          NOTICE_TYPE_MISSING ->
          400;
    };
  }
}
