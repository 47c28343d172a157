package org.lmsgateway.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.identity.Account;
import org.lmsgateway.identity.PersonProfile;
import org.lmsgateway.identity.SignInFailure;
import org.lmsgateway.identity.SignInOutcome.SignedIn;
import org.lmsgateway.identity.SignInOutcome.SwitchedOff;
import org.lmsgateway.identity.SignInOutcome.Throttled;
import org.lmsgateway.identity.SignInOutcome.Wrong;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.shared.service.StartAlone;
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

  private static final class FailuresInMemory extends SignInFailureRepository {

    private final Map<String, SignInFailure> rows = new HashMap<>();

    @Override
    public Optional<SignInFailure> find(String nameHash) {
      return Optional.ofNullable(rows.get(nameHash));
    }

    @Override
    public Optional<SignInFailure> findLocked(String nameHash) {
      return find(nameHash);
    }

    @Override
    public void add(SignInFailure failure) {
      rows.put(failure.nameHash(), failure);
    }

    @Override
    public void remove(String nameHash) {
      rows.remove(nameHash);
    }

    @Override
    public void removeBefore(Instant time) {
      // the failure itself forgets, too
    }
  }

  @TempDir private Path directory;

  private final PlainText hash = new PlainText();
  private final Passwords passwords = new Passwords(hash);
  private final AccountsInMemory accounts = new AccountsInMemory();
  private final AuditInMemory audit = new AuditInMemory();
  private final PeopleInMemory people = new PeopleInMemory();
  private final SettableClock clock = new SettableClock();
  private final LocalAccounts local = new LocalAccounts(accounts, people, passwords, clock);
  private final SignInThrottle throttle =
      new SignInThrottle(new FailuresInMemory(), TestKeys.secretBox(), clock);
  private final SignInServiceBean service = service(true);

  private SignInServiceBean service(boolean offered) {
    var settings = new IdentitySettings(Optional.empty(), offered, Optional.empty());
    return new SignInServiceBean(local, throttle, new SignInAudit(audit, people, clock), settings);
  }

  private boolean isIn(String username, String password) {
    return service.signIn(username, password) instanceof SignedIn;
  }

  private void addAda() {
    local.add("ada", "secret", new PersonProfile("Ada", "ada", null, Set.of(Role.OPERATOR)));
  }

  private FirstAccount start(boolean embedded, String password) {
    var base = URI.create("http://localhost:8080");
    var server = new ServerSettings(embedded, base, directory, Optional.empty());
    var settings =
        new IdentitySettings(
            Optional.ofNullable(password).map(Secret::new), true, Optional.empty());
    var demo =
        new DemoTenant(
            new TenantsInMemory(),
            server,
            new GatewayAddress(base),
            new SettableClock(),
            new StartAlone());
    var first =
        new FirstAccount(local, TestKeys.secretBox(), demo, settings, server, new StartAlone());
    first.ensure();
    return first;
  }

  @Test
  void signsInWithTheRightPassword() {
    addAda();

    assertThat(isIn(" ada ", "secret")).isTrue();
    assertThat(isIn("ada", "Secret")).isFalse();
    assertThat(isIn("ada", "")).isFalse();
    assertThat(isIn(null, "secret")).isFalse();
    assertThat(isIn("ada", null)).isFalse();
  }

  @Test
  void takesAsLongForANameThatDoesNotExist() {
    passwords.strengthen();

    assertThat(isIn("nobody", "secret")).isFalse();

    assertThat(hash.verified).isEqualTo(1);
  }

  @Test
  void hashesNoPasswordThatNobodyHas() {
    assertThat(isIn("nobody", "x".repeat(1025))).isFalse();

    assertThat(hash.verified).isZero();
  }

  @Test
  void makesItsOwnPasswordOnceInTheEmbeddedRun() {
    var password = start(true, null).ownPassword().orElseThrow();

    assertThat(password).hasSize(20);
    assertThat(isIn("admin", password)).isTrue();
    assertThat(start(true, null).ownPassword()).contains(password);
    assertThat(isIn("admin", password)).isTrue();
  }

  @Test
  void takesTheConfiguredPasswordAndANewOneLater() {
    assertThat(start(true, "first").ownPassword()).isEmpty();
    assertThat(isIn("admin", "first")).isTrue();

    start(true, "second");

    assertThat(isIn("admin", "first")).isFalse();
    assertThat(isIn("admin", "second")).isTrue();
  }

  @Test
  void hasAnAccountOnAServerOnlyWhileItsPasswordIsConfigured() {
    start(false, null);
    assertThat(accounts.rows).isEmpty();
    start(false, "secret");
    assertThat(isIn("admin", "secret")).isTrue();

    start(false, null);

    assertThat(accounts.rows).isEmpty();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      service.signIn("ada", "wrong");
    }
  }

  @Test
  void slowsDownWhoGuesses() {
    addAda();
    fail(5);

    assertThat(service.signIn(" ADA ", "secret")).isEqualTo(new Throttled(Duration.ofSeconds(30)));
    var looked = hash.verified;
    service.signIn("ada", "secret");
    assertThat(hash.verified).isEqualTo(looked);

    clock.advance(Duration.ofSeconds(30));
    fail(1);
    assertThat(service.signIn("ada", "secret")).isEqualTo(new Throttled(Duration.ofMinutes(1)));
    clock.advance(Duration.ofMinutes(1));
    assertThat(isIn("ada", "secret")).isTrue();
    fail(4);
    assertThat(isIn("ada", "secret")).isTrue();
  }

  @Test
  void slowsDownForNamesThatNobodyHasJustTheSame() {
    for (int i = 0; i < 5; i++) {
      service.signIn("nobody", "wrong");
    }

    assertThat(service.signIn("nobody", "wrong")).isInstanceOf(Throttled.class);
  }

  @Test
  void lockingOutTheOwnerTakesAQuarterOfAnHourAtMost() {
    addAda();
    for (int i = 0; i < 20; i++) {
      fail(5);
      clock.advance(Duration.ofMinutes(15));
    }

    assertThat(isIn("ada", "secret")).isTrue();
  }

  @Test
  void keepsOutWhoIsSwitchedOff() {
    addAda();
    people.rows().get(0).enable(false);

    assertThat(service.signIn("ada", "secret")).isInstanceOf(SwitchedOff.class);
    assertThat(service.signIn("ada", "wrong")).isInstanceOf(Wrong.class);
  }

  @Test
  void hasNoLocalAccountsWhereTheyAreSwitchedOff() {
    addAda();

    assertThat(service(false).signIn("ada", "secret")).isInstanceOf(Wrong.class);
    assertThat(service(false).isOffered()).isFalse();
  }

  @Test
  void takesDownWhoWasNotLetInOnceForEachReason() {
    addAda();
    fail(7);
    service.signIn("ada", "wrong");

    assertThat(audit.lines())
        .containsExactly(
            "SIGN_IN_FAILED person by account:ada", "SIGN_IN_FAILED person by account:ada");
    assertThat(audit.details())
        .containsExactly("account:ada WRONG_PASSWORD ", "account:ada TOO_MANY_TRIES ");
  }

  @Test
  void takesDownThatAnAccountIsOff() {
    addAda();
    people.rows().get(0).enable(false);
    service.signIn("ada", "secret");

    assertThat(audit.details()).containsExactly("account:ada PERSON_OFF ");
  }

  /** People type their password into the wrong field; and nobody shall fill the log. */
  @Test
  void takesDownNoNameThatNobodyHas() {
    service.signIn("hunter2", "x");
    service.signIn("hunter3", "x");

    assertThat(audit.lines()).containsExactly("SIGN_IN_FAILED person by anonymous");
    assertThat(audit.details()).containsExactly("unknown WRONG_PASSWORD ");
  }

  @Test
  void takesDownWhoLeaves() {
    addAda();
    service.signOut(people.rows().get(0).caller(null));

    assertThat(audit.lines()).containsExactly("SIGNED_OUT person by account:ada");
  }

  @Test
  void takesDownWhenSomebodySignsIn() {
    addAda();
    assertThat(people.rows().get(0).signedInAt()).isEmpty();

    service.signIn("ada", "secret");

    assertThat(people.rows().get(0).signedInAt()).contains(clock.instant());
    assertThat(audit.lines()).containsExactly("SIGNED_IN person by account:ada");
  }
}
