package org.lmsgateway.shared.service;

import java.util.Optional;
import java.util.Set;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;

/** Says who calls, until a test says otherwise. */
public final class Callers implements CallerContext {

  private Caller current = Caller.ANONYMOUS;
  private AppCaller app;

  @Override
  public Caller current() {
    return current;
  }

  @Override
  public Optional<AppCaller> app() {
    return Optional.ofNullable(app);
  }

  /** An app, from now on and whoever else calls. */
  public void app(AppCaller caller) {
    app = caller;
  }

  public void operator() {
    current = new Caller("operator", "Olga", null, null, Set.of(Role.OPERATOR));
  }

  public void adminOf(TenantId tenant) {
    current = new Caller("admin", "Anna", tenant.value(), null, Set.of(Role.ADMIN));
  }

  public void educatorOf(TenantId tenant) {
    current = new Caller("educator", "Ed", tenant.value(), null, Set.of(Role.EDUCATOR));
  }

  /** Somebody who signed in from a directory whose tenant is not registered. */
  public void adminFrom(String directory) {
    current = new Caller("new", "Nora", null, directory, Set.of(Role.ADMIN));
  }

  /** An API client that may read the audit log of the whole gateway. */
  public void auditor() {
    current = new Caller("client:siem", "SIEM", null, null, Set.of(Role.AUDITOR));
  }

  /** Anybody else. */
  public void is(Caller caller) {
    current = caller;
  }

  public void nobody() {
    current = Caller.ANONYMOUS;
  }
}
