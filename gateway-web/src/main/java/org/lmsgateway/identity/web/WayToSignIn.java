package org.lmsgateway.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends somebody who is not signed in, or no longer, to the sign-in page, with the way back. */
final class WayToSignIn {

  private WayToSignIn() {}

  static void send(HttpServletRequest request, HttpServletResponse response) {
    var isGet = "GET".equals(request.getMethod());
    // What was posted is lost, and so are its parameters; the page that posted it is the way back.
    var query = isGet ? request.getQueryString() : null;
    send(request, response, ReturnPath.signIn(request.getServletPath(), query));
  }

  /** Sends the browser to a page of ours, in whatever way it asked. */
  static void send(HttpServletRequest request, HttpServletResponse response, String location) {
    try {
      if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
        sendPartial(response, location);
      } else {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
      }
      response.flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Faces' script follows no redirect by itself; it is told in its own words. */
  private static void sendPartial(HttpServletResponse response, String location)
      throws IOException {
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + location.replace("&", "&amp;")
                + "\"/></partial-response>");
  }
}
