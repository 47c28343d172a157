package org.lmsgateway.launch.service.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.launch.LoginOutcome;
import org.lmsgateway.launch.LoginOutcome.Redirect;
import org.lmsgateway.launch.LoginOutcome.StorageWay;
import org.lmsgateway.launch.LoginOutcome.Ways;
import org.lmsgateway.launch.browser.ArrivingBrowser;
import org.lmsgateway.launch.browser.BindingWay;
import org.lmsgateway.launch.browser.PlatformStorage;
import org.lmsgateway.launch.browser.WebOrigin;
import org.lmsgateway.launch.service.LaunchBinding;
import org.lmsgateway.launch.service.QueryStrings;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.shared.GatewayAddress;

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
  private AuthenticationRequest request;
  private GatewayAddress address;

  protected LoginWays() {}

  @Inject
  public LoginWays(
      SecretBox secrets,
      LoginRedirect redirect,
      AuthenticationRequest request,
      GatewayAddress address) {
    this.secrets = secrets;
    this.redirect = redirect;
    this.request = request;
    this.address = address;
  }

  LoginOutcome onward(Registration registration, LoginRequest login, ArrivingBrowser browser) {
    var nonce = secrets.newSecret();
    var byCookie = redirect.to(registration, login, nonce, browser);
    return browser.mustBeTried() ? ways(registration, login, byCookie, nonce) : byCookie;
  }

  private Ways ways(
      Registration registration, LoginRequest login, Redirect byCookie, String nonce) {
    return new Ways(
        byCookie,
        login.storageFrame().map(frame -> storage(registration, login, nonce, frame)),
        window(registration, login));
  }

  private StorageWay storage(
      Registration registration, LoginRequest login, String nonce, String frame) {
    // Of this launch alone, because launches side by side use one storage.
    var key = KEY_PREFIX + secrets.newSecret().substring(0, KEY_LETTERS);
    var secret = secrets.newSecret();
    var binding = new LaunchBinding(BindingWay.STORAGE, key, secrets.hash(secret), frame);
    var origin = WebOrigin.of(registration.addresses().authorization());
    return new StorageWay(
        new PlatformStorage(frame, origin, key),
        secret,
        request.location(registration, login, nonce, binding));
  }

  private URI window(Registration registration, LoginRequest login) {
    var own = RegistrationAddresses.of(address, registration.id()).login();
    return QueryStrings.append(URI.create(own + "/window"), login.parameters());
  }
}
