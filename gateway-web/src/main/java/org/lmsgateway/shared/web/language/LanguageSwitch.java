package org.lmsgateway.shared.web.language;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.lmsgateway.shared.GatewayAddress;

/**
 * Takes the choice of a language, and goes back to the page that it was made on. The way back is
 * the referrer, which our pages send to us and to nobody else; without one it is the first page.
 */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {
  static final String PARAMETER = "language";

  private static final String START = "/";

  @Inject private GatewayAddress gateway;
  @Inject private LanguageCookie cookie;
  @Inject private LanguageProfile profile;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language.of(request.getParameter(PARAMETER))
        .ifPresent(
            language -> {
              response.addCookie(cookie.of(language));
              profile.choose(request, language);
            });
    response.sendRedirect(wayBack(gateway.base(), request.getHeader("Referer")));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(START);
  }

  /**
   * The path of a page of ours; never another site's, and never one with which a browser would
   * leave the site ({@code //host}).
   */
  static String wayBack(URI base, String referrer) {
    if (referrer == null || referrer.length() > 2000) {
      return START;
    }
    try {
      var page = new URI(referrer);
      var ours =
          base.getScheme().equalsIgnoreCase(page.getScheme())
              && base.getRawAuthority().equalsIgnoreCase(page.getRawAuthority());
      var path = page.getRawPath();
      if (!ours || path == null || !path.startsWith("/") || path.startsWith("//")) {
        return START;
      }
      return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
    } catch (URISyntaxException e) {
      return START;
    }
  }
}
