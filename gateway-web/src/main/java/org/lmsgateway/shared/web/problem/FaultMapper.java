package org.lmsgateway.shared.web.problem;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lmsgateway.shared.InvalidCursorException;
import org.lmsgateway.shared.version.VersionOutdatedException;

/**
 * Answers every exception with a problem document. What is not a client's fault is logged under a
 * number and says nothing else.
 */
@Provider
@ApplicationScoped
public class FaultMapper implements ExceptionMapper<Throwable> {
  @Inject private Problems problems;

  /** Not a context of Jakarta REST: this bean serves several applications, each with its own. */
  @Inject private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable fault) {
    if (fault instanceof InvalidRequest invalid) {
      return problems.of(Problem.of(400, invalid.faults()));
    }
    if (fault instanceof RefusedRequest refused) {
      return refused(refused);
    }
    if (fault instanceof MalformedJson malformed) {
      return problems.of(Problem.of(ProblemCode.JSON_MALFORMED, malformed.getMessage()));
    }
    if (fault instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
      return refusal(web);
    }
    if (isCausedBy(fault, InvalidCursorException.class)) {
      return problems.of(Problem.of(400, InvalidRequest.cursor().faults()));
    }
    if (isDenied(fault)) {
      return problems.of(Problem.of(ProblemCode.ACCESS_DENIED));
    }
    if (isCausedBy(fault, VersionOutdatedException.class)) {
      return problems.of(Problem.of(ProblemCode.VERSION_OUTDATED));
    }
    if (isCausedBy(fault, OptimisticLockException.class)) {
      return problems.of(Problem.of(ProblemCode.CHANGED_MEANWHILE));
    }
    return DatabaseAway.isCauseOf(fault) ? databaseAway(fault) : unexpected(fault);
  }

  private Response databaseAway(Throwable fault) {
    var reference = FaultReference.databaseAway(fault, request.getRequestURI());
    return problems
        .answer(Problem.numbered(ProblemCode.DATABASE_UNREACHABLE, reference))
        .header(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_SECONDS)
        .build();
  }

  private Response refused(RefusedRequest refused) {
    var answer = problems.answer(refused.problem());
    refused
        .retryAfter()
        .ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
    return answer.build();
  }

  private Response refusal(WebApplicationException refused) {
    var original = refused.getResponse();
    var code = ProblemCode.of(original.getStatus());
    if (code.isEmpty()) {
      return original;
    }
    var answer =
        problems.answer(new Problem(original.getStatus(), code.get(), "", List.of(), Map.of()));
    for (var name : List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE)) {
      answer.header(name, original.getHeaderString(name));
    }
    return answer.build();
  }

  private Response unexpected(Throwable fault) {
    var reference = FaultReference.log(fault, request.getRequestURI());
    return problems.of(Problem.numbered(ProblemCode.INTERNAL_FAULT, reference));
  }

  /**
   * The container says it in two ways; Jersey shows us the cause of the one, which is the other.
   */
  private static boolean isDenied(Throwable fault) {
    return isCausedBy(fault, EJBAccessException.class)
        || isCausedBy(fault, AccessLocalException.class);
  }

  /** The container wraps what a service throws, sometimes twice. */
  private static boolean isCausedBy(Throwable fault, Class<? extends Throwable> kind) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .limit(10)
        .anyMatch(kind::isInstance);
  }
}
