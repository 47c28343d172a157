package org.lmsgateway.identity.web.nobody;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;

/** Another configuration, but for launches. */
record NobodyConfig(ServerAuthConfig others, CallbackHandler handler) implements ServerAuthConfig {

  @Override
  public ServerAuthContext getAuthContext(
      String contextId, Subject service, Map<String, Object> properties) throws AuthException {
    return new NobodyContext(others.getAuthContext(contextId, service, properties), handler);
  }

  @Override
  public String getMessageLayer() {
    return others.getMessageLayer();
  }

  @Override
  public String getAppContext() {
    return others.getAppContext();
  }

  @Override
  public String getAuthContextID(MessageInfo message) {
    return others.getAuthContextID(message);
  }

  @Override
  public void refresh() {
    others.refresh();
  }

  @Override
  public boolean isProtected() {
    return others.isProtected();
  }
}
