package org.lmsgateway.launch.service.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.lmsgateway.app.AppId;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.launch.LoginOutcome;
import org.lmsgateway.launch.LoginOutcome.StorageWay;
import org.lmsgateway.launch.LoginOutcome.Ways;
import org.lmsgateway.launch.browser.ArrivingBrowser;
import org.lmsgateway.launch.browser.BindingWay;
import org.lmsgateway.launch.browser.PlatformStorage;
import org.lmsgateway.launch.browser.WebOrigin;
import org.lmsgateway.launch.service.LaunchBinding;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.QueryStrings;

/**
 * Sends a browser on to the LMS: one that keeps our cookies, or says nothing about it, at once; one
 * that may block them with all the ways by which a launch can be tied to it. These share one nonce,
 * so that at most one of them becomes a launch.
 */
@ApplicationScoped
public class LoginWays {

  private static final String KEY_PREFIX = "lms-gateway-";
  private static final int KEY_LETTERS = 16;

  private SecretBox secrets;
  private LoginRedirect redirect;
  private AuthenticationRequest requests;
  private GatewayAddress address;

  protected LoginWays() {}

  @Inject
  public LoginWays(
      SecretBox secrets,
      LoginRedirect redirect,
      AuthenticationRequest requests,
      GatewayAddress address) {
    this.secrets = secrets;
    this.redirect = redirect;
    this.requests = requests;
    this.address = address;
  }

  LoginOutcome onward(
      Registration registration, AppId app, LoginRequest request, ArrivingBrowser browser) {
    var login = new LoginAttempt(registration, app, request, secrets.newSecret());
    var byCookie = redirect.to(login, browser);
    return browser.mustBeTried()
        ? new Ways(
            byCookie,
            request.storageFrame().map(frame -> storage(login, frame)),
            window(registration, request),
            URI.create(login(registration) + "/opened"),
            registration.framedBy())
        : byCookie;
  }

  private StorageWay storage(LoginAttempt login, String frame) {
    // Of this launch alone, because launches side by side use one storage.
    var key = KEY_PREFIX + secrets.newSecret().substring(0, KEY_LETTERS);
    var secret = secrets.newSecret();
    var binding = new LaunchBinding(BindingWay.STORAGE, key, secrets.hash(secret), frame);
    var origin = WebOrigin.of(login.registration().addresses().authorization());
    return new StorageWay(
        new PlatformStorage(frame, origin, key), secret, requests.location(login, binding));
  }

  private URI window(Registration registration, LoginRequest request) {
    return QueryStrings.append(URI.create(login(registration) + "/window"), request.parameters());
  }

  private URI login(Registration registration) {
    return RegistrationAddresses.of(address, registration.id()).login();
  }
}
