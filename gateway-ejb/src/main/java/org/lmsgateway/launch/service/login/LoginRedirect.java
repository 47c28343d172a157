package org.lmsgateway.launch.service.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.app.AppId;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.StateTokens;
import org.lmsgateway.launch.BrowserCookie;
import org.lmsgateway.launch.LoginOutcome.Redirect;
import org.lmsgateway.launch.service.LaunchState;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.QueryStrings;

/** Makes the authentication request that the browser takes to the LMS. */
@ApplicationScoped
public class LoginRedirect {

  /** So many launches of one browser may be under way at a time. */
  private static final int MOST_COOKIES = 12;

  private static final int NAME_LETTERS = 10;

  private SecretBox secrets;
  private StateTokens states;
  private GatewayAddress address;
  private Clock clock;

  protected LoginRedirect() {}

  @Inject
  public LoginRedirect(SecretBox secrets, StateTokens states, GatewayAddress address, Clock clock) {
    this.secrets = secrets;
    this.states = states;
    this.address = address;
    this.clock = clock;
  }

  Redirect to(
      Registration registration, AppId app, LoginRequest login, Collection<String> cookieNames) {
    var cookie = newCookie();
    var nonce = secrets.newSecret();
    var state =
        new LaunchState(
            registration.id(),
            nonce,
            cookie.name(),
            secrets.hash(cookie.value()),
            app,
            secrets.hash(login.targetLinkUri()),
            login.deploymentId());
    var sealed = states.seal(LaunchState.LIFE, state.content());
    return new Redirect(location(registration, login, nonce, sealed), cookie, surplus(cookieNames));
  }

  /** The name begins with the time, so that the oldest cookies can be told by their names. */
  private BrowserCookie newCookie() {
    var time = Long.toHexString(clock.instant().getEpochSecond());
    var letters = secrets.newSecret().substring(0, NAME_LETTERS);
    return new BrowserCookie(
        BrowserCookie.PREFIX + time + "-" + letters, secrets.newSecret(), LaunchState.LIFE);
  }

  private static List<String> surplus(Collection<String> cookieNames) {
    var ours =
        cookieNames.stream()
            .filter(name -> name.startsWith(BrowserCookie.PREFIX))
            .sorted()
            .toList();
    return ours.subList(0, Math.max(0, ours.size() - MOST_COOKIES + 1));
  }

  /** Security Framework 1.0 §5.1.1.2 names the parameters. */
  private URI location(Registration registration, LoginRequest login, String nonce, String state) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("scope", "openid");
    parameters.put("response_type", "id_token");
    parameters.put("response_mode", "form_post");
    parameters.put("prompt", "none");
    parameters.put("client_id", registration.clientId());
    parameters.put(
        "redirect_uri", RegistrationAddresses.of(address, registration.id()).redirect().toString());
    parameters.put("login_hint", login.loginHint());
    login.messageHint().ifPresent(hint -> parameters.put("lti_message_hint", hint));
    parameters.put("state", state);
    parameters.put("nonce", nonce);
    return QueryStrings.append(registration.addresses().authorization(), parameters);
  }
}
