package org.lmsgateway.metrics.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lmsgateway.metrics.MetricsAccess;

/**
 * Keeps strangers from the metrics, which the server shows to everybody unless told otherwise. The
 * token comes in the header and nowhere else (RFC 6750 §2.1). That a request comes from this
 * machine is no reason to let it in: so does everything that a proxy here passes on.
 */
@WebFilter({"/metrics", "/metrics/*"})
public class MetricsGuard implements Filter {
  private static final String SCHEME = "Bearer ";

  @Inject private MetricsAccess access;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (access.isGranted(token((HttpServletRequest) request))) {
      chain.doFilter(request, response);
      return;
    }
    var answer = (HttpServletResponse) response;
    answer.setHeader("WWW-Authenticate", "Bearer realm=\"LMS Gateway metrics\"");
    answer.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
  }

  private static String token(HttpServletRequest request) {
    var header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? header.substring(SCHEME.length()).strip()
        : "";
  }
}
