package org.lmsgateway.identity.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.PersonProfile;
import org.lmsgateway.identity.people.AccountCredentials;
import org.lmsgateway.identity.people.AccountDraft;
import org.lmsgateway.identity.service.LocalAccounts;
import org.lmsgateway.identity.service.PeopleInMemory;
import org.lmsgateway.identity.service.TestAccounts;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenant.service.TenantsInMemory;

/** Who sees and changes whom. */
class PeopleServiceTest {

  private final SettableClock clock = new SettableClock();
  private final PeopleInMemory people = new PeopleInMemory();
  private final TenantsInMemory tenants = new TenantsInMemory();
  private final AuditInMemory audit = new AuditInMemory();
  private final LocalAccounts accounts = TestAccounts.in(people, clock);
  private final TenantId north = tenant("north.example");
  private final TenantId south = tenant("south.example");

  private Caller caller = caller("operator-1", null, Role.OPERATOR);

  private final PeopleServiceBean service =
      new PeopleServiceBean(
          people,
          accounts,
          new AccountDrafts(accounts, tenants),
          TestKeys.secretBox(),
          audit,
          new CallerContext() {
            @Override
            public Caller current() {
              return caller;
            }

            @Override
            public Optional<AppCaller> app() {
              return Optional.empty();
            }
          });

  private TenantId tenant(String domain) {
    var tenant =
        new Tenant(
            domain,
            domain,
            TenantProvider.directory("guid-of-" + domain),
            Cloud.PUBLIC,
            TenantStatus.ACTIVE,
            clock.instant());
    tenants.add(tenant);
    return tenant.id();
  }

  private static Caller caller(String subject, TenantId tenant, Role role) {
    return new Caller(subject, subject, tenant == null ? null : tenant.value(), null, Set.of(role));
  }

  private Person person(String subject, TenantId tenant, Role role) {
    var profile = new PersonProfile(subject, null, tenant, Set.of(role));
    var person = new Person("https://id.example", subject, profile, clock.instant());
    people.add(person);
    return person;
  }

  private static AccountDraft draft(String username, Role role, String tenant) {
    return new AccountDraft(username, "Pat", role, tenant);
  }

  private AccountCredentials made(Outcome<AccountCredentials> outcome) {
    return ((Done<AccountCredentials>) outcome).value();
  }

  private List<FieldCode> faults(AccountDraft draft) {
    var rejected = (Rejected<AccountCredentials>) service.addAccount(draft);
    return rejected.faults().stream().map(fault -> fault.code()).toList();
  }

  @Test
  void adminSeesAndChangesTheOwnTenantOnly() {
    var own = person("own", north, Role.EDUCATOR);
    var foreign = person("foreign", south, Role.EDUCATOR);
    var operator = person("operator", north, Role.OPERATOR);
    caller = caller("admin-1", north, Role.ADMIN);

    assertThat(service.list(null, PageRequest.first(9)).items())
        .containsExactlyInAnyOrder(own, operator);
    assertThat(service.find(own.id())).contains(own);
    assertThat(service.find(operator.id())).contains(operator);
    assertThat(service.find(foreign.id())).isEmpty();
    assertThat(service.enable(own.id(), false)).contains(own);
    assertThat(own.isEnabled()).isFalse();
    assertThat(service.enable(foreign.id(), false)).isEmpty();
    assertThat(service.enable(operator.id(), false)).isEmpty();
    assertThat(foreign.isEnabled()).isTrue();
    assertThat(operator.isEnabled()).isTrue();
    assertThat(audit.lines()).containsExactly("CHANGED person");
  }

  @Test
  void operatorSeesAndChangesEverybodyButHimself() {
    var one = person("one", north, Role.ADMIN);
    var self = person("self", null, Role.OPERATOR);
    caller = caller(self.id(), null, Role.OPERATOR);

    assertThat(service.list("ON", PageRequest.first(9)).items()).containsExactly(one);
    assertThat(service.find(one.id())).contains(one);
    assertThat(service.find(self.id())).contains(self);
    assertThat(service.enable(one.id(), false)).contains(one);
    assertThat(service.enable(self.id(), false)).isEmpty();
  }

  @Test
  void callerOfNoTenantSeesNobody() {
    var one = person("one", null, Role.ADMIN);
    caller = caller("stranger", null, Role.ADMIN);

    assertThat(service.find(one.id())).isEmpty();
    assertThat(service.list(null, PageRequest.first(9)).items()).isEmpty();
  }

  @Test
  void makesAnAccountThatSignsInWithThePasswordShown() {
    var credentials = made(service.addAccount(draft(" Pat ", Role.ADMIN, "North.example")));

    assertThat(credentials.person().id()).isEqualTo("account:pat");
    assertThat(credentials.person().tenant()).contains(north);
    assertThat(accounts.check("pat", credentials.password())).contains(credentials.person());
    assertThat(credentials.toString()).doesNotContain(credentials.password());
  }

  @Test
  void newPasswordEndsTheOld() {
    var first = made(service.addAccount(draft("pat", Role.ADMIN, "north.example")));

    var second = service.resetPassword("account:pat").orElseThrow();

    assertThat(accounts.check("pat", first.password())).isEmpty();
    assertThat(accounts.check("pat", second.password())).isPresent();
  }

  @Test
  void deletesAccountsButNoPeopleOfAProvider() {
    made(service.addAccount(draft("pat", Role.ADMIN, "north.example")));
    var known = person("known", north, Role.ADMIN);

    assertThat(service.deleteAccount("account:pat")).isTrue();
    assertThat(service.deleteAccount(known.id())).isFalse();
    assertThat(service.resetPassword(known.id())).isEmpty();
    assertThat(people.rows()).containsExactly(known);
  }

  /** The configuration would undo it at the next start. */
  @Test
  void leavesTheFirstAccountToTheConfiguration() {
    var profile = new PersonProfile("Administrator", "admin", null, Set.of(Role.OPERATOR));
    accounts.add("admin", "secret", profile);

    assertThat(service.enable("account:admin", false)).isEmpty();
    assertThat(service.deleteAccount("account:admin")).isFalse();
    assertThat(service.resetPassword("account:admin")).isEmpty();
  }

  @Test
  void adminMakesNoOperatorAndNobodyElsewhere() {
    caller = caller("admin-1", north, Role.ADMIN);

    assertThat(faults(draft("a", Role.OPERATOR, null))).containsExactly(FieldCode.OPERATORS_ONLY);
    assertThat(faults(draft("a", Role.ADMIN, "south.example")))
        .containsExactly(FieldCode.TENANT_UNKNOWN);
    assertThat(made(service.addAccount(draft("a", Role.ADMIN, null))).person().tenant())
        .contains(north);
  }

  @Test
  void saysWhatIsWrongWithADraft() {
    assertThat(faults(new AccountDraft(null, " ", null, null)))
        .containsExactly(
            FieldCode.REQUIRED, FieldCode.REQUIRED, FieldCode.REQUIRED, FieldCode.REQUIRED);
    assertThat(faults(draft("pat smith", Role.ADMIN, "north.example")))
        .containsExactly(FieldCode.MALFORMED);
    assertThat(faults(draft("pat", Role.ADMIN, "nowhere.example")))
        .containsExactly(FieldCode.TENANT_UNKNOWN);
    assertThat(faults(new AccountDraft("pat", "x".repeat(121), Role.OPERATOR, null)))
        .containsExactly(FieldCode.TOO_LONG);
    service.addAccount(draft("pat", Role.OPERATOR, null));
    assertThat(faults(draft("PAT", Role.OPERATOR, null))).containsExactly(FieldCode.NAME_TAKEN);
  }
}
