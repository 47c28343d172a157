package org.lmsgateway.shared.web;

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
import java.util.LinkedHashMap;
import java.util.Map;
import org.lmsgateway.shared.GatewayAddress;

/**
 * Sends the headers by which a browser protects our pages. Which scripts may run is said by the
 * policy that PrimeFaces adds with a nonce; a browser obeys both policies.
 */
@WebFilter("/*")
public class SecurityHeaders implements Filter {

  /** Style attributes are what PrimeFaces writes; style sheets come from here only. */
  private static final String CONTENT =
      "; base-uri 'self'; object-src 'none'; media-src 'none'; worker-src 'none'"
          + "; img-src 'self' data:; font-src 'self'"
          + "; style-src 'self'; style-src-attr 'unsafe-inline'";

  /** No page of ours asks for any of these; copy buttons need the clipboard, which stays. */
  private static final String NO_DEVICES =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(),"
          + " bluetooth=(), midi=(), display-capture=(), accelerometer=(), gyroscope=(),"
          + " magnetometer=()";

  /** Where Teams runs in browsers, in all clouds; its programs have the same pages in them. */
  private static final String TEAMS =
      "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft"
          + " https://*.teams.microsoft.us https://teams.microsoftonline.cn";

  /** A year, RFC 6797 §6.1.1. Not for subdomains: those are not ours to decide on. */
  private static final String TLS_ONLY = "max-age=31536000";

  @Inject private GatewayAddress gateway;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    write((HttpServletRequest) request, (HttpServletResponse) response, gateway);
    chain.doFilter(request, response);
  }

  /** Writes all headers for a request; for who answers before a filter is asked. */
  public static void write(
      HttpServletRequest request, HttpServletResponse response, GatewayAddress gateway) {
    headers(SiteArea.of(request), gateway.isHttps()).forEach(response::setHeader);
  }

  /**
   * All headers for an area.
   *
   * @param https whether browsers come over TLS
   */
  static Map<String, String> headers(SiteArea area, boolean https) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", area == SiteArea.LAUNCH ? "no-referrer" : "same-origin");
    headers.put("Content-Security-Policy", policy(area));
    headers.put("Permissions-Policy", NO_DEVICES);
    // Assets, key sets and metadata may be kept; they say themselves how long.
    if (area != SiteArea.ASSET && area != SiteArea.MACHINE) {
      headers.put("Cache-Control", "no-store");
    }
    // A launch works across windows and sites. Whoever opens a page of the portal gets no hold of
    // it.
    if (area == SiteArea.PORTAL || area == SiteArea.PAGE) {
      headers.put("Cross-Origin-Opener-Policy", "same-origin");
      headers.put("Cross-Origin-Resource-Policy", "same-origin");
    }
    if (https) {
      headers.put("Strict-Transport-Security", TLS_ONLY);
    }
    return headers;
  }

  /**
   * The policy of a page that others may frame. In browsers it also overrides the container's
   * X-Frame-Options (Content Security Policy 3 §6.4.2.2).
   *
   * @param pages the value of {@code frame-ancestors}
   */
  public static String framedBy(String pages) {
    return "frame-ancestors " + pages + CONTENT;
  }

  /** The policy for an area, all but which scripts may run. */
  public static String policy(SiteArea area) {
    return switch (area) {
      // An LMS may, as soon as a request tells which: framedBy.
      case LAUNCH, FRAMED -> framedBy("'none'");
      case TEAMS -> framedBy(TEAMS) + "; form-action 'self'";
      // No form-action: an LMS's page posts to the gateway, which sends on to the app.
      // Its course frames the apps that somebody tries out, wherever they run.
      case PRACTICE -> "frame-ancestors 'self'; frame-src http: https:" + CONTENT;
      case PORTAL, PAGE ->
          "frame-ancestors 'none'; frame-src 'none'; form-action 'self'; connect-src 'self'"
              + CONTENT;
      case API, MACHINE, ASSET -> "default-src 'none'; frame-ancestors 'none'";
    };
  }
}
