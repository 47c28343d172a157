package org.lmsgateway.shared.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Stream;
import org.lmsgateway.shared.GatewayAddress;

/**
 * In which colours the pages appear: light or dark, as somebody has chosen in this browser, else as
 * the device prefers. The choice is in a cookie that the page's script writes.
 */
@Named
@RequestScoped
public class Theme {
  private static final String DEVICE = "device";

  /** When the style sheet with the dark colours holds. theme.js has the same table. */
  private static final Map<String, String> DARK_MEDIA =
      Map.of(DEVICE, "(prefers-color-scheme: dark)", "light", "not all", "dark", "all");

  @Inject private HttpServletRequest request;
  @Inject private GatewayAddress gateway;

  public String getChosen() {
    return chosen(request.getCookies());
  }

  public String getDarkMedia() {
    return DARK_MEDIA.get(getChosen());
  }

  public String getCookieName() {
    return gateway.cookieName("gateway-theme");
  }

  private String chosen(Cookie[] cookies) {
    return Stream.of(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> cookie.getName().equals(getCookieName()))
        .map(Cookie::getValue)
        .filter(DARK_MEDIA::containsKey)
        .findFirst()
        .orElse(DEVICE);
  }
}
