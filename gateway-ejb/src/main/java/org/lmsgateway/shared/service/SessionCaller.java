package org.lmsgateway.shared.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import java.util.Optional;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;

/** Reads the caller from the container's security context. */
@Stateless
@PermitAll
public class SessionCaller implements CallerContext {

  @Resource private SessionContext context;

  @Override
  public Caller current() {
    return context.getCallerPrincipal() instanceof Caller caller ? caller : Caller.ANONYMOUS;
  }

  @Override
  public Optional<AppCaller> app() {
    return context.getCallerPrincipal() instanceof AppCaller app
        ? Optional.of(app)
        : Optional.empty();
  }
}
