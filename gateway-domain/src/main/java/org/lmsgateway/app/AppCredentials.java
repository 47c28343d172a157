package org.lmsgateway.app;

import java.util.Objects;

/**
 * An app just added, with its client secret, which is shown this once.
 *
 * @param clientSecret never null; not stored anywhere
 */
public record AppCredentials(App app, String clientSecret) {
  public AppCredentials {
    Objects.requireNonNull(app, "credentials belong to an app");
    Objects.requireNonNull(clientSecret, "a new app has a secret");
  }

  /** Without the secret, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "AppCredentials[" + app.id() + "]";
  }
}
