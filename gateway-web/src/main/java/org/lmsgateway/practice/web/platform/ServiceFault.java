package org.lmsgateway.practice.web.platform;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Ends a call of a service with a status and a word for whoever develops the tool. */
class ServiceFault extends WebApplicationException {

  private static final long serialVersionUID = 1L;

  private ServiceFault(Response answer) {
    super(answer);
  }

  static ServiceFault of(int status, String error, String description) {
    return new ServiceFault(answer(status, error, description).build());
  }

  static ServiceFault invalid(String what) {
    return of(400, "invalid_request", what);
  }

  static ServiceFault notFound() {
    return of(404, "not_found", "there is no such thing in this course");
  }

  /** RFC 6750 §3. */
  static ServiceFault unauthorized(int status, String error) {
    return new ServiceFault(
        answer(status, error, "the access token does not open this")
            .header("WWW-Authenticate", "Bearer error=\"" + error + "\"")
            .build());
  }

  static Response.ResponseBuilder answer(int status, String error, String description) {
    var body = JSON.createObjectBuilder().add("error", error).add("error_description", description);
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(body.build().toString())
        .header("Cache-Control", "no-store");
  }
}
