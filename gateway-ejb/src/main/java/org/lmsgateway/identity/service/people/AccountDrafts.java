package org.lmsgateway.identity.service.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lmsgateway.identity.PersonProfile;
import org.lmsgateway.identity.people.AccountDraft;
import org.lmsgateway.identity.service.LocalAccounts;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.service.TenantRepository;

/** What is wrong with a local account that somebody wants to make, and what it will be. */
@ApplicationScoped
public class AccountDrafts {

  private static final int MOST_NAME = 120;

  /** Nothing that looks like another name, or like a part of an address. */
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");

  private LocalAccounts accounts;
  private TenantRepository tenants;

  protected AccountDrafts() {}

  @Inject
  public AccountDrafts(LocalAccounts accounts, TenantRepository tenants) {
    this.accounts = accounts;
    this.tenants = tenants;
  }

  /** The name in the form that it is kept in. */
  static String username(AccountDraft draft) {
    return draft.username() == null ? "" : draft.username().strip().toLowerCase(Locale.ROOT);
  }

  /** In the order of the form; empty if nothing is wrong. */
  List<FieldFault> faults(AccountDraft draft, Caller caller) {
    var faults = new ArrayList<FieldFault>();
    usernameFault(username(draft)).ifPresent(faults::add);
    nameFault(draft.name()).ifPresent(faults::add);
    roleFault(draft.role(), caller).ifPresent(faults::add);
    tenantFault(draft, caller).ifPresent(faults::add);
    return faults;
  }

  private Optional<FieldFault> usernameFault(String username) {
    if (username.isEmpty()) {
      return Optional.of(FieldFault.of("username", FieldCode.REQUIRED));
    }
    if (!USERNAME.matcher(username).matches()) {
      return Optional.of(new FieldFault("username", FieldCode.MALFORMED, "a-z 0-9 . _ @ -"));
    }
    return accounts.has(username)
        ? Optional.of(FieldFault.of("username", FieldCode.NAME_TAKEN))
        : Optional.empty();
  }

  private static Optional<FieldFault> nameFault(String name) {
    if (name == null || name.isBlank()) {
      return Optional.of(FieldFault.of("name", FieldCode.REQUIRED));
    }
    return name.strip().length() > MOST_NAME
        ? Optional.of(new FieldFault("name", FieldCode.TOO_LONG, Integer.toString(MOST_NAME)))
        : Optional.empty();
  }

  private static Optional<FieldFault> roleFault(Role role, Caller caller) {
    if (role == null) {
      return Optional.of(FieldFault.of("role", FieldCode.REQUIRED));
    }
    return role == Role.OPERATOR && !caller.isOperator()
        ? Optional.of(FieldFault.of("role", FieldCode.OPERATORS_ONLY))
        : Optional.empty();
  }

  private Optional<FieldFault> tenantFault(AccountDraft draft, Caller caller) {
    if (!isNamed(draft)) {
      return draft.role() != Role.OPERATOR && caller.tenant().isEmpty()
          ? Optional.of(FieldFault.of("tenant", FieldCode.REQUIRED))
          : Optional.empty();
    }
    var found = named(draft).filter(tenant -> caller.sees(tenant.id()));
    return found.isEmpty()
        ? Optional.of(FieldFault.of("tenant", FieldCode.TENANT_UNKNOWN))
        : Optional.empty();
  }

  private static boolean isNamed(AccountDraft draft) {
    return draft.tenant() != null && !draft.tenant().isBlank();
  }

  private Optional<Tenant> named(AccountDraft draft) {
    return tenants.findByDirectory(draft.tenant().strip().toLowerCase(Locale.ROOT));
  }

  /** What a draft without faults makes. */
  PersonProfile profile(AccountDraft draft, Caller caller) {
    TenantId tenant =
        isNamed(draft) ? named(draft).map(Tenant::id).orElse(null) : caller.tenant().orElse(null);
    return new PersonProfile(draft.name().strip(), username(draft), tenant, Set.of(draft.role()));
  }
}
