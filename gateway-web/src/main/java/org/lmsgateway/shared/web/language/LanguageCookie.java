package org.lmsgateway.shared.web.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.shared.GatewayAddress;

/**
 * The cookie that keeps what somebody chose in this browser. It says nothing about the person, and
 * is named after RFC 6265bis §4.1.3.2 wherever people come by https.
 */
@ApplicationScoped
public class LanguageCookie {
  private static final Duration LIFE = Duration.ofDays(365);

  private GatewayAddress gateway;

  protected LanguageCookie() {}

  @Inject
  public LanguageCookie(GatewayAddress gateway) {
    this.gateway = gateway;
  }

  Optional<Language> read(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(name()))
        .findFirst()
        .flatMap(cookie -> Language.of(cookie.getValue()));
  }

  Cookie of(Language language) {
    var cookie = new Cookie(name(), language.getCode());
    cookie.setPath("/");
    cookie.setMaxAge((int) LIFE.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(gateway.isHttps());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  private String name() {
    return gateway.cookieName("gateway-language");
  }
}
