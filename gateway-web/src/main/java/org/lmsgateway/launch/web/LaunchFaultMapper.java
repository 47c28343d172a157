package org.lmsgateway.launch.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.lmsgateway.shared.web.problem.DatabaseAway;
import org.lmsgateway.shared.web.problem.FaultReference;

/** Answers every exception below {@code /lti} with a page: the browser shows it to a person. */
@Provider
public class LaunchFaultMapper implements ExceptionMapper<Throwable> {
  @Context private UriInfo address;

  @Override
  public Response toResponse(Throwable fault) {
    return answer(fault, address.getAbsolutePath().getPath());
  }

  /** The same for who comes to no resource. */
  static Response answer(Throwable fault, String path) {
    if (DatabaseAway.isCauseOf(fault)) {
      return LaunchPages.databaseAway(FaultReference.databaseAway(fault, path));
    }
    if (!(fault instanceof WebApplicationException refused)
        || refused.getResponse().getStatus() >= 500) {
      return LaunchPages.fault(FaultReference.log(fault, path));
    }
    var status = refused.getResponse().getStatus();
    return status < 400 ? refused.getResponse() : notice(refused.getResponse());
  }

  private static Response notice(Response refused) {
    var notice =
        switch (refused.getStatus()) {
          case 404 -> Notice.NOT_FOUND;
          case 413 -> Notice.TOO_LARGE;
          default -> Notice.NOT_UNDERSTOOD;
        };
    return LaunchPages.notice(notice)
        .status(refused.getStatus())
        .header(HttpHeaders.ALLOW, refused.getHeaderString(HttpHeaders.ALLOW))
        .build();
  }
}
