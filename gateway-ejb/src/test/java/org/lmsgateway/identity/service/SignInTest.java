package org.lmsgateway.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmsgateway.identity.Account;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.service.DemoTenant;
import org.lmsgateway.tenant.service.TenantsInMemory;
import org.lmsgateway.tenantconfig.IdentitySettings;
import org.lmsgateway.tenantconfig.Secret;
import org.lmsgateway.tenantconfig.ServerSettings;

/** Local accounts: who may sign in, and the first one. */
class SignInTest {

  /** Not a hash at all: the container's own is its maker's to test. */
  private static final class PlainText implements Pbkdf2PasswordHash {

    private int verified;

    @Override
    public String generate(char[] password) {
      return "hash of " + String.valueOf(password);
    }

    @Override
    public boolean verify(char[] password, String hash) {
      verified++;
      return generate(password).equals(hash);
    }
  }

  private static final class AccountsInMemory extends AccountRepository {

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

  @TempDir private Path directory;

  private final PlainText hash = new PlainText();
  private final Passwords passwords = new Passwords(hash);
  private final AccountsInMemory accounts = new AccountsInMemory();
  private final SignInServiceBean service = new SignInServiceBean(accounts, passwords);

  private FirstAccount start(boolean embedded, String password) {
    var base = URI.create("http://localhost:8080");
    var server = new ServerSettings(embedded, base, directory, Optional.empty());
    var settings =
        new IdentitySettings(Optional.ofNullable(password).map(Secret::new), Optional.empty());
    var demo =
        new DemoTenant(
            new TenantsInMemory(), server, new GatewayAddress(base), new SettableClock());
    var first = new FirstAccount(accounts, passwords, TestKeys.secretBox(), demo, settings, server);
    first.ensure();
    return first;
  }

  @Test
  void signsInWithTheRightPassword() {
    accounts.add(new Account("ada", "Ada", "hash of secret", null, Set.of(Role.OPERATOR)));

    assertThat(service.signIn(" ada ", "secret")).isPresent();
    assertThat(service.signIn("ada", "Secret")).isEmpty();
    assertThat(service.signIn("ada", "")).isEmpty();
    assertThat(service.signIn(null, "secret")).isEmpty();
    assertThat(service.signIn("ada", null)).isEmpty();
  }

  @Test
  void takesAsLongForANameThatDoesNotExist() {
    passwords.strengthen();

    assertThat(service.signIn("nobody", "secret")).isEmpty();

    assertThat(hash.verified).isEqualTo(1);
  }

  @Test
  void hashesNoPasswordThatNobodyHas() {
    assertThat(service.signIn("nobody", "x".repeat(1025))).isEmpty();

    assertThat(hash.verified).isZero();
  }

  @Test
  void makesItsOwnPasswordOnceInTheEmbeddedRun() {
    var password = start(true, null).ownPassword().orElseThrow();

    assertThat(password).hasSize(20);
    assertThat(service.signIn("admin", password)).isPresent();
    assertThat(start(true, null).ownPassword()).contains(password);
    assertThat(service.signIn("admin", password)).isPresent();
  }

  @Test
  void takesTheConfiguredPasswordAndANewOneLater() {
    assertThat(start(true, "first").ownPassword()).isEmpty();
    assertThat(service.signIn("admin", "first")).isPresent();

    start(true, "second");

    assertThat(service.signIn("admin", "first")).isEmpty();
    assertThat(service.signIn("admin", "second")).isPresent();
  }

  @Test
  void hasAnAccountOnAServerOnlyWhileItsPasswordIsConfigured() {
    start(false, null);
    assertThat(accounts.rows).isEmpty();
    start(false, "secret");
    assertThat(service.signIn("admin", "secret")).isPresent();

    start(false, null);

    assertThat(accounts.rows).isEmpty();
  }
}
