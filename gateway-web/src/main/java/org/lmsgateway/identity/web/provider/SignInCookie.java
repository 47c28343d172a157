package org.lmsgateway.identity.web.provider;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.shared.GatewayAddress;

/**
 * The cookie that remembers a sign-in while the person is at the provider: one for each, because
 * several may be under way in one browser. {@code Lax}, because the provider sends the browser back
 * from its own site.
 */
final class SignInCookie {
  private static final String NAME = "sign-in-";
  private static final String SECURE_NAME = "__Host-" + NAME;
  private static final int MOST = 5;
  private static final int LIFE_SECONDS = 600;

  private final boolean secure;

  private SignInCookie(boolean secure) {
    this.secure = secure;
  }

  /** The cookie where the gateway has that address. */
  static SignInCookie of(GatewayAddress gateway) {
    return new SignInCookie("https".equals(gateway.base().getScheme()));
  }

  /** Sets it; when too many are there already, sign-ins that nobody finished are forgotten. */
  void set(HttpServletRequest request, HttpServletResponse response, String id, String sealed) {
    var old = names(request);
    old.stream().limit(Math.max(0, old.size() - MOST + 1)).forEach(name -> drop(response, name));
    add(response, prefix() + id, sealed, LIFE_SECONDS);
  }

  /** What was kept for that sign-in; it is dropped at once, because it serves once. */
  Optional<String> take(HttpServletRequest request, HttpServletResponse response, String id) {
    var found = cookies(request).filter(cookie -> cookie.getName().equals(prefix() + id)).findAny();
    found.ifPresent(cookie -> drop(response, cookie.getName()));
    return found.map(Cookie::getValue);
  }

  private List<String> names(HttpServletRequest request) {
    return cookies(request).map(Cookie::getName).filter(n -> n.startsWith(prefix())).toList();
  }

  private static Stream<Cookie> cookies(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream().flatMap(Stream::of);
  }

  private void drop(HttpServletResponse response, String name) {
    add(response, name, "", 0);
  }

  private void add(HttpServletResponse response, String name, String value, int maxAgeSeconds) {
    response.addHeader(
        "Set-Cookie",
        name
            + "="
            + value
            + "; Path=/; Max-Age="
            + maxAgeSeconds
            + "; HttpOnly; SameSite=Lax"
            + (secure ? "; Secure" : ""));
  }

  private String prefix() {
    return secure ? SECURE_NAME : NAME;
  }
}
