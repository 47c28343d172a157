package org.lmsgateway.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.identity.Account;
import org.lmsgateway.identity.SignInService;
import org.lmsgateway.shared.Caller;

/** Signs in with the passwords of local accounts. */
@Stateless
@PermitAll
public class SignInServiceBean implements SignInService {

  /** A longer one is no password; hashing it would only cost time. */
  private static final int MOST_CHARACTERS = 1024;

  private final AccountRepository accounts;
  private final Passwords passwords;

  public SignInServiceBean() {
    this(null, null);
  }

  @Inject
  public SignInServiceBean(AccountRepository accounts, Passwords passwords) {
    this.accounts = accounts;
    this.passwords = passwords;
  }

  @Override
  public Optional<Caller> signIn(String username, String password) {
    if (username == null || password == null || password.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    var account = accounts.find(username.strip());
    if (account.isEmpty()) {
      passwords.verifyNobody(password);
      return Optional.empty();
    }
    return account
        .filter(candidate -> passwords.verify(password, candidate.passwordHash()))
        .map(Account::caller);
  }
}
