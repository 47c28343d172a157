package org.lmsgateway.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.SignInOutcome;
import org.lmsgateway.identity.SignInOutcome.SignedIn;
import org.lmsgateway.identity.SignInOutcome.SwitchedOff;
import org.lmsgateway.identity.SignInOutcome.Throttled;
import org.lmsgateway.identity.SignInOutcome.Wrong;
import org.lmsgateway.identity.SignInService;
import org.lmsgateway.identity.service.SignInThrottle.Guess;
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
  private final SignInAudit audit;
  private final IdentitySettings settings;

  public SignInServiceBean() {
    this(null, null, null, null);
  }

  @Inject
  public SignInServiceBean(
      LocalAccounts accounts,
      SignInThrottle throttle,
      SignInAudit audit,
      IdentitySettings settings) {
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
    var wait = throttle.remaining(Guess.PASSWORD, username);
    if (wait.isPresent()) {
      audit.personFailed(id(username), "TOO_MANY_TRIES", "");
      return new Throttled(wait.get());
    }
    var person = accounts.check(username.strip(), password);
    if (person.isEmpty()) {
      throttle.failed(Guess.PASSWORD, username);
      audit.personFailed(id(username), "WRONG_PASSWORD", "");
      return new Wrong();
    }
    throttle.succeeded(Guess.PASSWORD, username);
    if (!person.get().isEnabled()) {
      audit.personFailed(person.get().id(), "PERSON_OFF", "");
      return new SwitchedOff();
    }
    return signedIn(person.get());
  }

  @Override
  public void signOut(Caller caller) {
    audit.signedOut(caller);
  }

  private static String id(String username) {
    return Person.accountId(username.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isPossible(String text) {
    return text != null && !text.isBlank() && text.length() <= MOST_CHARACTERS;
  }

  private SignedIn signedIn(Person person) {
    accounts.signedIn(person);
    audit.signedIn(person);
    return new SignedIn(person.caller(null));
  }
}
