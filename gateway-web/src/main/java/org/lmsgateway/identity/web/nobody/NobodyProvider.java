package org.lmsgateway.identity.web.nobody;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import javax.security.auth.callback.CallbackHandler;

/** What another provider configures, but for launches. */
record NobodyProvider(AuthConfigProvider others) implements AuthConfigProvider {

  @Override
  public ClientAuthConfig getClientAuthConfig(
      String layer, String application, CallbackHandler handler) throws AuthException {
    return others.getClientAuthConfig(layer, application, handler);
  }

  @Override
  public ServerAuthConfig getServerAuthConfig(
      String layer, String application, CallbackHandler handler) throws AuthException {
    return new NobodyConfig(others.getServerAuthConfig(layer, application, handler), handler);
  }

  @Override
  public void refresh() {
    others.refresh();
  }
}
