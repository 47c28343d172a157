package org.lmsgateway.identity.service;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.identity.Account;

/** Local accounts without a database, whose hashes are none. */
public final class TestAccounts {

  private TestAccounts() {}

  public static LocalAccounts in(PeopleInMemory people, Clock clock) {
    return new LocalAccounts(new InMemory(), people, new Passwords(new NoHash()), clock);
  }

  private static final class NoHash implements Pbkdf2PasswordHash {

    @Override
    public String generate(char[] password) {
      return "hash of " + String.valueOf(password);
    }

    @Override
    public boolean verify(char[] password, String hash) {
      return generate(password).equals(hash);
    }
  }

  private static final class InMemory extends AccountRepository {

    private final Map<String, Account> rows = new HashMap<>();

    @Override
    public void add(Account account) {
      rows.put(account.username(), account);
    }

    @Override
    public void remove(Account account) {
      rows.remove(account.username());
    }

    @Override
    public Optional<Account> find(String username) {
      return Optional.ofNullable(rows.get(username));
    }
  }
}
