package org.lmsgateway.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.SignInOutcome;
import org.lmsgateway.identity.SignInOutcome.SignedIn;
import org.lmsgateway.identity.SignInOutcome.SwitchedOff;
import org.lmsgateway.identity.SignInOutcome.Throttled;
import org.lmsgateway.identity.SignInOutcome.Wrong;
import org.lmsgateway.identity.SignInService;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.tenantconfig.IdentitySettings;

/** Signs in with the passwords of local accounts. */
@Stateless
@PermitAll
public class SignInServiceBean implements SignInService {

  /** A longer one is no password; hashing it would only cost time. */
  private static final int MOST_CHARACTERS = 1024;

  private final LocalAccounts accounts;
  private final SignInThrottle throttle;
  private final AuditLog audit;
  private final IdentitySettings settings;

  public SignInServiceBean() {
    this(null, null, null, null);
  }

  @Inject
  public SignInServiceBean(
      LocalAccounts accounts, SignInThrottle throttle, AuditLog audit, IdentitySettings settings) {
    this.accounts = accounts;
    this.throttle = throttle;
    this.audit = audit;
    this.settings = settings;
  }

  @Override
  public boolean isOffered() {
    return settings.localAccounts();
  }

  @Override
  public boolean isStillWelcome(Caller caller) {
    return accounts.isEnabled(caller.subject());
  }

  @Override
  public SignInOutcome signIn(String username, String password) {
    if (!isOffered() || !isPossible(username) || !isPossible(password)) {
      return new Wrong();
    }
    // Before the password is looked at: hashing is what guessing costs us.
    var wait = throttle.remaining(username);
    if (wait.isPresent()) {
      return new Throttled(wait.get());
    }
    var person = accounts.check(username.strip(), password);
    if (person.isEmpty()) {
      throttle.failed(username);
      return new Wrong();
    }
    throttle.succeeded(username);
    return person.get().isEnabled() ? signedIn(person.get()) : new SwitchedOff();
  }

  private static boolean isPossible(String text) {
    return text != null && !text.isBlank() && text.length() <= MOST_CHARACTERS;
  }

  private SignedIn signedIn(Person person) {
    accounts.signedIn(person);
    var caller = person.caller(null);
    var subject = new AuditSubject(caller.tenant().orElse(null), "person", person.id(), "");
    audit.recordFor(caller, AuditAction.SIGNED_IN, subject, "");
    return new SignedIn(caller);
  }
}
