package org.lmsgateway.practice.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.lmsgateway.practice.token.ServiceScope;
import org.lmsgateway.practice.token.ServiceTokens;

/** Lets nobody to a service without an access token that opens it (RFC 6750). */
@ApplicationScoped
public class ServiceDoor {

  @Inject private ServiceTokens tokens;

  /**
   * Returns if the token is good for any of these scopes.
   *
   * @throws ServiceFault if it is not
   */
  void pass(String authorization, ServiceScope... anyOf) {
    switch (tokens.check(authorization, Set.of(anyOf))) {
      case GRANTED -> {}
      case TOKEN_INVALID -> throw ServiceFault.unauthorized(401, "invalid_token");
      case SCOPE_INSUFFICIENT -> throw ServiceFault.unauthorized(403, "insufficient_scope");
    }
  }
}
