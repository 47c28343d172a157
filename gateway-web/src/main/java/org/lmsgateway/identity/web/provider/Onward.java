package org.lmsgateway.identity.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ResourceBundle;

/**
 * Sends the browser on to another site after a form. A redirect would be stopped by our own {@code
 * form-action 'self'}, which browsers apply to where a form ends up; a page that goes on by itself
 * is not.
 */
final class Onward {
  private static final String TEXTS = "org.lmsgateway.identity.web.messages";

  private Onward() {}

  static void send(HttpServletRequest request, HttpServletResponse response, URI address)
      throws IOException {
    var noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    var texts = ResourceBundle.getBundle(TEXTS, request.getLocale(), noFallback);
    var language = texts.getLocale().getLanguage();
    var link =
        address.toString().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            "<!DOCTYPE html><html lang=\""
                + (language.isEmpty() ? "en" : language)
                + "\"><head><meta charset=\"UTF-8\"><title>LMS Gateway</title>"
                // Without one, browsers ask for /favicon.ico.
                + "<link rel=\"icon\" href=\"data:,\">"
                + "<meta http-equiv=\"refresh\" content=\"0;url="
                + link
                + "\"></head><body><p><a href=\""
                + link
                + "\">"
                + texts.getString("onward")
                + "</a></p></body></html>");
  }
}
