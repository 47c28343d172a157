package org.lmsgateway.practice.token;

import java.util.Set;
import org.lmsgateway.launch.LaunchParameters;

/** Issues the access tokens of the practice LMS's services, and knows them again. */
public interface ServiceTokens {

  /** Answers a token request: {@code client_credentials} with a client assertion, nothing else. */
  TokenAnswer issue(LaunchParameters request);

  /**
   * Whether a request may pass.
   *
   * @param authorization the header as it came; may be null
   * @param anyOf one of these scopes is enough
   */
  Access check(String authorization, Set<ServiceScope> anyOf);
}
