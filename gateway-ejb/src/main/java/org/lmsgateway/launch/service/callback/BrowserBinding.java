package org.lmsgateway.launch.service.callback;

import static org.lmsgateway.launch.service.callback.TokenClaimChecks.when;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.launch.browser.BindingWay;
import org.lmsgateway.launch.browser.ReturningBrowser;
import org.lmsgateway.launch.browser.StoredSecret;
import org.lmsgateway.launch.browser.WebOrigin;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;
import org.lmsgateway.launch.service.LaunchBinding;
import org.lmsgateway.shared.GatewayAddress;

/**
 * Demands that the browser which brings the answer is the one that began the launch. Without it an
 * attacker could begin a launch, keep the LMS's answer, and have a victim's browser post it: the
 * victim would work in the attacker's account (login CSRF; Security Framework 1.0 §5.1.1.2, state).
 */
@ApplicationScoped
public class BrowserBinding {

  private SecretBox secrets;
  private WebOrigin own;

  protected BrowserBinding() {}

  @Inject
  public BrowserBinding(SecretBox secrets, GatewayAddress address) {
    this.secrets = secrets;
    this.own = WebOrigin.of(address.base());
  }

  /** Looks only for what the state demands: nobody can choose another way at the callback. */
  Optional<Fault> fault(LaunchBinding binding, ReturningBrowser browser) {
    return binding.way() == BindingWay.STORAGE
        ? storageFault(binding, browser.stored().orElseThrow())
        : cookieFault(binding, browser.cookies().get(binding.name()));
  }

  private Optional<Fault> cookieFault(LaunchBinding binding, String cookie) {
    if (cookie == null) {
      return Optional.of(
          Fault.of(
              binding.way() == BindingWay.WINDOW
                  ? LaunchReason.WINDOW_COOKIE_MISSING
                  : LaunchReason.BROWSER_COOKIE_MISSING));
    }
    return when(!secrets.matches(cookie, binding.hash()), LaunchReason.BROWSER_COOKIE_MISMATCH);
  }

  /**
   * Whose page posts comes first: an attacker knows the secret of a launch of their own, and could
   * have a victim's browser post it from any site.
   */
  private Optional<Fault> storageFault(LaunchBinding binding, StoredSecret stored) {
    if (!stored.isFrom(own)) {
      return Optional.of(
          new Fault(LaunchReason.SECRET_FROM_OTHER_SITE, stored.origin().orElse("")));
    }
    return when(stored.value().isEmpty(), LaunchReason.STORED_SECRET_MISSING)
        .or(
            () ->
                when(
                    !secrets.matches(stored.value().get(), binding.hash()),
                    LaunchReason.STORED_SECRET_MISMATCH));
  }
}
