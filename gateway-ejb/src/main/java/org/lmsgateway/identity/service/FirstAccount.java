package org.lmsgateway.identity.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.identity.PersonProfile;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.service.SecretFile;
import org.lmsgateway.shared.service.StartTurn;
import org.lmsgateway.tenant.service.DemoTenant;
import org.lmsgateway.tenantconfig.IdentitySettings;
import org.lmsgateway.tenantconfig.Secret;
import org.lmsgateway.tenantconfig.ServerSettings;

/**
 * The local account {@code admin}: in the embedded run always, with a password that is made once;
 * on a server only while {@code gateway.admin.password} is set.
 */
@Singleton
@Startup
@DependsOn({"DatabaseMigration", "DemoTenant"})
@PermitAll
public class FirstAccount {

  /** Its name; whether it is there, and its password, is the configuration's. */
  public static final String USERNAME = "admin";

  private final LocalAccounts accounts;
  private final SecretBox secrets;
  private final DemoTenant demo;
  private final IdentitySettings settings;
  private final ServerSettings server;
  private final StartTurn turn;

  public FirstAccount() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public FirstAccount(
      LocalAccounts accounts,
      SecretBox secrets,
      DemoTenant demo,
      IdentitySettings settings,
      ServerSettings server,
      StartTurn turn) {
    this.accounts = accounts;
    this.secrets = secrets;
    this.demo = demo;
    this.settings = settings;
    this.server = server;
    this.turn = turn;
  }

  @PostConstruct
  void ensure() {
    turn.await();
    var password = password();
    if (password.isEmpty()) {
      accounts.remove(USERNAME);
    } else if (accounts.has(USERNAME)) {
      accounts.setPassword(USERNAME, password.get());
    } else {
      accounts.add(USERNAME, password.get(), profile());
    }
  }

  private PersonProfile profile() {
    var tenant = demo.id().orElse(null);
    var roles = tenant == null ? Set.of(Role.OPERATOR) : Set.of(Role.OPERATOR, Role.ADMIN);
    return new PersonProfile("Administrator", USERNAME, tenant, roles);
  }

  private Optional<String> password() {
    return settings.adminPassword().map(Secret::value).or(this::ownPassword);
  }

  /** The password that the embedded run made for itself; empty if it was given one. */
  public Optional<String> ownPassword() {
    if (!server.embedded() || settings.adminPassword().isPresent()) {
      return Optional.empty();
    }
    var file = server.dataDirectory().resolve("admin.password");
    return Optional.of(SecretFile.readOrCreate(file, () -> secrets.newSecret().substring(0, 20)));
  }
}
