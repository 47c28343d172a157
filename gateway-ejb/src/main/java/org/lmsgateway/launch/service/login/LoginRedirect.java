package org.lmsgateway.launch.service.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.launch.LoginOutcome.Redirect;
import org.lmsgateway.launch.browser.ArrivingBrowser;
import org.lmsgateway.launch.browser.BrowserCookie;
import org.lmsgateway.launch.service.LaunchBinding;
import org.lmsgateway.launch.service.LaunchState;

/** Ties a launch to the browser by a cookie, and sends it on to the LMS. */
@ApplicationScoped
public class LoginRedirect {

  /** So many launches of one browser may be under way at a time. */
  private static final int MOST_COOKIES = 12;

  private static final int NAME_LETTERS = 10;

  private SecretBox secrets;
  private AuthenticationRequest request;
  private Clock clock;

  protected LoginRedirect() {}

  @Inject
  public LoginRedirect(SecretBox secrets, AuthenticationRequest request, Clock clock) {
    this.secrets = secrets;
    this.request = request;
    this.clock = clock;
  }

  Redirect to(LoginAttempt login, ArrivingBrowser browser) {
    var cookie = newCookie();
    var binding =
        LaunchBinding.byCookie(browser.way(), cookie.name(), secrets.hash(cookie.value()));
    return new Redirect(request.location(login, binding), cookie, surplus(browser.cookieNames()));
  }

  /** The name begins with the time, so that the oldest cookies can be told by their names. */
  private BrowserCookie newCookie() {
    var time = Long.toHexString(clock.instant().getEpochSecond());
    var letters = secrets.newSecret().substring(0, NAME_LETTERS);
    return new BrowserCookie(
        BrowserCookie.PREFIX + time + "-" + letters, secrets.newSecret(), LaunchState.LIFE);
  }

  private static List<String> surplus(List<String> cookieNames) {
    var ours =
        cookieNames.stream()
            .filter(name -> name.startsWith(BrowserCookie.PREFIX))
            .sorted()
            .toList();
    return ours.subList(0, Math.max(0, ours.size() - MOST_COOKIES + 1));
  }
}
