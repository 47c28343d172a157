package org.lmsgateway.launch.service.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;
import org.lmsgateway.launch.service.LaunchState;

/**
 * Demands that the browser which brings the answer is the one that began the launch. Without it an
 * attacker could begin a launch, keep the LMS's answer, and have a victim's browser post it: the
 * victim would work in the attacker's account (login CSRF; Security Framework 1.0 §5.1.1.2, state).
 */
@ApplicationScoped
public class BrowserBinding {

  private SecretBox secrets;

  protected BrowserBinding() {}

  @Inject
  public BrowserBinding(SecretBox secrets) {
    this.secrets = secrets;
  }

  Optional<Fault> fault(LaunchState state, Map<String, String> cookies) {
    var cookie = cookies.get(state.cookieName());
    if (cookie == null) {
      return Optional.of(Fault.of(LaunchReason.BROWSER_COOKIE_MISSING));
    }
    return secrets.matches(cookie, state.cookieHash())
        ? Optional.empty()
        : Optional.of(Fault.of(LaunchReason.BROWSER_COOKIE_MISMATCH));
  }
}
