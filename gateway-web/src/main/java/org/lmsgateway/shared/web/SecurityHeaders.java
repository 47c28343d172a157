package org.lmsgateway.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends the headers by which a browser protects our pages. Which scripts may run is said by the
 * policy that PrimeFaces adds with a nonce; a browser obeys both policies.
 */
@WebFilter("/*")
public class SecurityHeaders implements Filter {

  /** Style attributes are what PrimeFaces writes; style sheets come from here only. */
  private static final String CONTENT =
      "; base-uri 'self'; object-src 'none'; img-src 'self' data:; font-src 'self'"
          + "; style-src 'self'; style-src-attr 'unsafe-inline'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var answer = (HttpServletResponse) response;
    var area = SiteArea.of((HttpServletRequest) request);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", area == SiteArea.LAUNCH ? "no-referrer" : "same-origin");
    answer.setHeader("Content-Security-Policy", policy(area));
    // Assets, key sets and metadata may be kept; they say themselves how long.
    if (area != SiteArea.ASSET && area != SiteArea.MACHINE) {
      answer.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }

  /** The policy for an area, all but which scripts may run. */
  public static String policy(SiteArea area) {
    return switch (area) {
      // An LMS may frame these. This also overrides the container's X-Frame-Options in browsers.
      case LAUNCH, FRAMED -> "frame-ancestors *" + CONTENT;
      // No form-action: an LMS's page posts to the gateway, which sends on to the app.
      // Its course frames the apps that somebody tries out, wherever they run.
      case PRACTICE -> "frame-ancestors 'self'; frame-src http: https:" + CONTENT;
      case PORTAL, PAGE ->
          "frame-ancestors 'none'; form-action 'self'; connect-src 'self'" + CONTENT;
      case API, MACHINE, ASSET -> "default-src 'none'; frame-ancestors 'none'";
    };
  }
}
