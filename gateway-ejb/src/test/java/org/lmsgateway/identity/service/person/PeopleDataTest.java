package org.lmsgateway.identity.service.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.PersonPreference;
import org.lmsgateway.identity.PersonProfile;
import org.lmsgateway.identity.access.RemoteSession;
import org.lmsgateway.identity.service.LocalAccounts;
import org.lmsgateway.identity.service.PeopleInMemory;
import org.lmsgateway.identity.service.PreferenceRepository;
import org.lmsgateway.identity.service.TestAccounts;
import org.lmsgateway.identity.service.people.PeopleServiceBean;
import org.lmsgateway.identity.service.remote.RemoteSessionRepository;
import org.lmsgateway.privacy.DataSubject;
import org.lmsgateway.privacy.HeldData;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.SettableClock;

/** What is kept about those who sign in to the portal: exported and erased. */
class PeopleDataTest {

  private static final TenantId NORTH = new TenantId("north");
  private static final TenantId SOUTH = new TenantId("south");

  private final SettableClock clock = new SettableClock();
  private final PeopleInMemory people = new PeopleInMemory();
  private final LocalAccounts accounts = TestAccounts.in(people, clock);
  private final Callers callers = new Callers();
  private final Set<String> forgotten = new HashSet<>();
  private final PeopleData data =
      new PeopleData(
          people,
          new French(),
          accounts,
          new PeopleServiceBean(people, accounts, null, null, new AuditInMemory(), callers),
          new OneSessionEach());

  /** Everybody has worked by a program once. */
  private final class OneSessionEach extends RemoteSessionRepository {
    private OneSessionEach() {
      super(null);
    }

    @Override
    public List<RemoteSession> of(String subject) {
      var owner = new Caller(subject, "Ada", NORTH.value(), null, Set.of(Role.ADMIN));
      return forgotten.contains(subject)
          ? List.of()
          : List.of(new RemoteSession(owner, "gatewayctl 1.0", Duration.ZERO, clock.instant()));
    }

    @Override
    public void removeOf(String subject) {
      forgotten.add(subject);
    }
  }

  /** Everybody chose French. */
  private static final class French extends PreferenceRepository {
    private French() {
      super(null);
    }

    @Override
    public Optional<PersonPreference> find(String subject) {
      return Optional.of(new PersonPreference(subject, "fr"));
    }
  }

  private Person person(TenantId tenant, Role role) {
    var profile = new PersonProfile("Ada", "Ada@north.example", tenant, Set.of(role));
    var person = new Person("https://id.example", "sub-" + role, profile, clock.instant());
    people.add(person);
    return person;
  }

  private static DataSubject called(String id) {
    return new DataSubject(NORTH, id);
  }

  @Test
  void personOfAProviderIsExportedWithAllThatIsKept() {
    var person = person(NORTH, Role.ADMIN);

    for (var id : List.of(person.id(), "sub-ADMIN", "ada@NORTH.example")) {
      var held = data.find(called(id));
      assertThat(held).extracting(HeldData::kind).containsExactly("account", "remote-session");
      assertThat(held.get(1).values()).containsEntry("client", "gatewayctl 1.0");
      assertThat(held.get(0).values())
          .containsEntry("name", "Ada")
          .containsEntry("address", "Ada@north.example")
          .containsEntry("roles", "ADMIN")
          .containsEntry("language", "fr");
    }
  }

  @Test
  void nobodyOfAnotherTenantIsFoundOrErased() {
    var foreign = person(SOUTH, Role.ADMIN);
    callers.adminOf(NORTH);

    assertThat(data.find(called(foreign.id()))).isEmpty();
    assertThat(data.erase(called(foreign.id()))).isZero();
    assertThat(people.rows()).containsExactly(foreign);
  }

  @Test
  void personIsErasedWithTheRemoteSessions() {
    var person = person(NORTH, Role.EDUCATOR);
    callers.adminOf(NORTH);

    assertThat(data.erase(called("sub-EDUCATOR"))).isEqualTo(1);
    assertThat(people.rows()).isEmpty();
    assertThat(forgotten).containsExactly(person.id());
  }

  @Test
  void localAccountIsErasedWithItsPassword() {
    accounts.add("pat", "secret", new PersonProfile("Pat", "pat", NORTH, Set.of(Role.ADMIN)));
    callers.adminOf(NORTH);

    assertThat(data.erase(called("pat"))).isEqualTo(1);
    assertThat(accounts.has("pat")).isFalse();
  }

  /** Else whoever was shut out would come back as somebody new. */
  @Test
  void whoIsSwitchedOffStaysSoWithoutAName() {
    var person = person(NORTH, Role.EDUCATOR);
    person.enable(false);
    callers.adminOf(NORTH);

    assertThat(data.erase(called(person.id()))).isEqualTo(1);
    assertThat(people.rows()).containsExactly(person);
    assertThat(person.isEnabled()).isFalse();
    assertThat(person.name()).isEqualTo("–");
    assertThat(person.address()).isEmpty();
  }

  @Test
  void adminErasesNoOperator() {
    var operator = person(NORTH, Role.OPERATOR);
    callers.adminOf(NORTH);

    assertThat(data.erase(called(operator.id()))).isZero();
    assertThat(people.rows()).containsExactly(operator);
  }
}
