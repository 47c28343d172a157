package org.lmsgateway.practice.service.launch;

import java.net.URI;
import java.util.LinkedHashMap;
import org.lmsgateway.practice.LoginInitiation;
import org.lmsgateway.practice.service.PracticePlatform;

/** Begins launches (LTI 1.3 Core §4.1). */
record Initiations(PracticePlatform platform, MessageClaims messages) {

  /** How that message is sent; {@code login} is the gateway's address. */
  LoginInitiation of(PracticeMessage message, URI login) {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("iss", platform.issuer());
    parameters.put("login_hint", message.person().subject());
    parameters.put("target_link_uri", messages.target(message));
    parameters.put("lti_message_hint", message.hint());
    parameters.put("client_id", PracticePlatform.CLIENT_ID);
    parameters.put("lti_deployment_id", MessageClaims.deployment(message));
    return new LoginInitiation(login, parameters);
  }
}
