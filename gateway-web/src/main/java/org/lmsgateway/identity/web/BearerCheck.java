package org.lmsgateway.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lmsgateway.identity.AccessTokenService;
import org.lmsgateway.shared.TokenHolder;
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

  @Inject private AccessTokenService tokens;
  @Inject private Problems problems;

  /** Whose token it is; or empty, and then the call has been answered. */
  Optional<TokenHolder> holder(HttpServletRequest request, HttpServletResponse response) {
    var header = request.getHeader("Authorization");
    var presented = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    var holder =
        presented
            ? tokens.read(header.substring(SCHEME.length()).strip())
            : Optional.<TokenHolder>empty();
    if (holder.isEmpty()) {
      // RFC 6750 §3.1: who sent no token at all learns no error code.
      refuse(request, response, presented ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE);
    }
    return holder;
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, String challenge) {
    var texts = ProblemTexts.preferredBy(request);
    var document = problems.document(Problem.of(ProblemCode.NOT_AUTHENTICATED), texts);
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", challenge);
    response.setContentType(Problems.MEDIA_TYPE);
    try {
      response.getOutputStream().write(document.toString().getBytes(StandardCharsets.UTF_8));
      response.flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
