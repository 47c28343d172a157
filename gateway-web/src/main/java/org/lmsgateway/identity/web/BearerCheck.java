package org.lmsgateway.identity.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmsgateway.identity.access.AccessTokenService;
import org.lmsgateway.identity.access.ProviderTokens;
import org.lmsgateway.identity.access.RemoteRefusal;
import org.lmsgateway.identity.access.TokenReading;
import org.lmsgateway.shared.TokenHolder;
import org.lmsgateway.shared.error.ErrorCode;
import org.lmsgateway.shared.web.problem.DatabaseAway;
import org.lmsgateway.shared.web.problem.FaultReference;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemCode;
import org.lmsgateway.shared.web.problem.ProblemTexts;
import org.lmsgateway.shared.web.problem.Problems;

/**
 * Reads the bearer token of an API call (RFC 6750 §2.1: the header, and no other place) and refuses
 * the call without a valid one.
 */
@ApplicationScoped
class BearerCheck {
  private static final String SCHEME = "Bearer ";
  private static final String CHALLENGE = "Bearer realm=\"LMS Gateway\"";

  /** What the token of a sign-in is good for. */
  private static final Pattern BEGINNING =
      Pattern.compile("/api/v1/(remote-sessions(/[^/]+(/token)?)?|diagnosis)");

  @Inject private AccessTokenService tokens;
  @Inject private ProviderTokens providers;
  @Inject private Problems problems;

  /** Whose token it is; or empty, and then the call has been answered. */
  Optional<TokenHolder> holder(HttpServletRequest request, HttpServletResponse response) {
    try {
      return checked(request, response);
    } catch (EJBException fault) {
      if (!DatabaseAway.isCauseOf(fault)) {
        throw fault;
      }
      // No mapper of the API's is there yet, and the server would say nothing.
      var reference = FaultReference.databaseAway(fault, request.getRequestURI());
      response.setHeader("Retry-After", String.valueOf(DatabaseAway.RETRY_SECONDS));
      answer(request, response, Problem.numbered(ProblemCode.DATABASE_UNREACHABLE, reference));
      return Optional.empty();
    }
  }

  private Optional<TokenHolder> checked(HttpServletRequest request, HttpServletResponse response) {
    var header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      // RFC 6750 §3.1: who sent no token at all learns no error code.
      refuse(request, response, CHALLENGE, Problem.of(ProblemCode.NOT_AUTHENTICATED));
      return Optional.empty();
    }
    var reading = reading(header.substring(SCHEME.length()).strip());
    if (reading instanceof TokenReading.Good good) {
      return Optional.of(good.holder());
    }
    if (reading instanceof TokenReading.SignedIn signedIn) {
      return begun(signedIn, request, response);
    }
    refuse(request, response, CHALLENGE + ", error=\"invalid_token\"", problem(reading));
    return Optional.empty();
  }

  private TokenReading reading(String bearer) {
    var reading = tokens.read(bearer);
    return reading instanceof TokenReading.Bad ? providers.read(bearer) : reading;
  }

  /** Who has just signed in opens a remote session first, or finds out why that fails. */
  private Optional<TokenHolder> begun(
      TokenReading.SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
    var path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    if (BEGINNING.matcher(path).matches()) {
      return Optional.of(signedIn.person());
    }
    var code = RemoteRefusal.REMOTE_SESSION_NEEDED;
    var needed = problem(code.status(), code);
    refuse(request, response, CHALLENGE + ", error=\"insufficient_scope\"", needed);
    return Optional.empty();
  }

  private static Problem problem(TokenReading reading) {
    if (reading instanceof TokenReading.SessionOver over) {
      return problem(over.reason().status(), over.reason());
    }
    return reading instanceof TokenReading.Refused refused
        ? problem(refused.reason().status(), refused.reason())
        : Problem.of(ProblemCode.NOT_AUTHENTICATED);
  }

  private static Problem problem(int status, ErrorCode code) {
    return new Problem(status, code, "", List.of(), Map.of());
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, String challenge, Problem problem) {
    response.setHeader("WWW-Authenticate", challenge);
    answer(request, response, problem);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Problem problem) {
    var document = problems.document(problem, ProblemTexts.preferredBy(request));
    response.setStatus(problem.status());
    response.setContentType(Problems.MEDIA_TYPE);
    try {
      response.getOutputStream().write(document.toString().getBytes(StandardCharsets.UTF_8));
      response.flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
