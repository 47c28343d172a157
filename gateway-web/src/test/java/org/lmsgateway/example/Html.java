package org.lmsgateway.example;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Pages and cookies of the app. */
final class Html {
  private Html() {}

  /** A page that an LMS may show in an iframe. List your LMSs instead of the asterisk. */
  static ResponseBuilder page(String html) {
    var policy = "frame-ancestors *; default-src 'none'; script-src 'self'; connect-src 'self'";
    return Response.ok("<!DOCTYPE html><meta charset='utf-8'><title>Stars</title>" + html)
        .type("text/html; charset=utf-8")
        .header("Content-Security-Policy", policy)
        .header("Cache-Control", "no-store");
  }

  /** What an LMS sends is text, whatever it looks like. */
  static String text(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Without Partitioned, browsers drop the cookie of an iframe of another site. */
  static String cookie(String name, String value, int seconds) {
    var attributes = "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=" + seconds;
    return "__Host-" + name + "=" + value + attributes;
  }
}
