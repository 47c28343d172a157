package org.lmsgateway.launch.web.token;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers errors of the token endpoint (RFC 6749 §5.2). */
@Provider
public class TokenErrorMapper implements ExceptionMapper<TokenError> {
  @Override
  public Response toResponse(TokenError error) {
    var answer =
        Response.status(error.status())
            .type(MediaType.APPLICATION_JSON)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(error.body());
    if (error.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"LMS Gateway\"");
    }
    if (error.status() == 429) {
      answer.header(HttpHeaders.RETRY_AFTER, "60");
    }
    return answer.build();
  }
}
