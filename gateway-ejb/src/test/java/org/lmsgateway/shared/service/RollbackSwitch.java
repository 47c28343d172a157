package org.lmsgateway.shared.service;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;

/** A session context that can be told to roll back, and nothing else. */
public final class RollbackSwitch {

  private boolean thrown;

  /** The context to give to a bean. */
  public SessionContext context() {
    return (SessionContext)
        Proxy.newProxyInstance(
            SessionContext.class.getClassLoader(),
            new Class<?>[] {SessionContext.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("setRollbackOnly")) {
                throw new UnsupportedOperationException(method.getName());
              }
              thrown = true;
              return null;
            });
  }

  public boolean isThrown() {
    return thrown;
  }
}
