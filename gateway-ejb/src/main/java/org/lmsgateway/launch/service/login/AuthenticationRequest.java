package org.lmsgateway.launch.service.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.StateTokens;
import org.lmsgateway.launch.service.LaunchBinding;
import org.lmsgateway.launch.service.LaunchState;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.QueryStrings;

/** The request that the browser takes to the LMS: Security Framework 1.0 §5.1.1.2. */
@ApplicationScoped
public class AuthenticationRequest {

  private SecretBox secrets;
  private StateTokens states;
  private GatewayAddress address;

  protected AuthenticationRequest() {}

  @Inject
  public AuthenticationRequest(SecretBox secrets, StateTokens states, GatewayAddress address) {
    this.secrets = secrets;
    this.states = states;
    this.address = address;
  }

  /** The LMS's authorization address with all parameters; its state tells the callback the rest. */
  URI location(LoginAttempt login, LaunchBinding binding) {
    var registration = login.registration();
    var asked = login.request();
    var state =
        new LaunchState(
            registration.id(),
            login.nonce(),
            binding,
            login.app(),
            secrets.hash(asked.targetLinkUri()),
            asked.deploymentId());
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("scope", "openid");
    parameters.put("response_type", "id_token");
    parameters.put("response_mode", "form_post");
    parameters.put("prompt", "none");
    parameters.put("client_id", registration.clientId());
    parameters.put(
        "redirect_uri", RegistrationAddresses.of(address, registration.id()).redirect().toString());
    parameters.put("login_hint", asked.loginHint());
    asked.messageHint().ifPresent(hint -> parameters.put("lti_message_hint", hint));
    parameters.put("state", states.seal(LaunchState.LIFE, state.content()));
    parameters.put("nonce", login.nonce());
    return QueryStrings.append(registration.addresses().authorization(), parameters);
  }
}
