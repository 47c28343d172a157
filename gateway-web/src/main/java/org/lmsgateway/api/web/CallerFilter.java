package org.lmsgateway.api.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemCode;
import org.lmsgateway.shared.web.problem.Problems;

/** Sends away whom the authentication mechanism has not recognised, before a body is read. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class CallerFilter implements ContainerRequestFilter {
  @Inject private Problems problems;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getSecurityContext().getUserPrincipal() == null) {
      request.abortWith(
          problems
              .answer(Problem.of(ProblemCode.NOT_AUTHENTICATED))
              .header(HttpHeaders.WWW_AUTHENTICATE, challenge(request))
              .build());
    }
  }

  /** A request without a token gets no error code (RFC 6750 §3.1). */
  private static String challenge(ContainerRequestContext request) {
    var realm = "Bearer realm=\"LMS Gateway\"";
    return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
        ? realm
        : realm + ", error=\"invalid_token\"";
  }
}
