package org.lmsgateway.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.identity.Account;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.PersonPreference;
import org.lmsgateway.identity.PersonProfile;
import org.lmsgateway.identity.SignInFailure;
import org.lmsgateway.identity.service.AccountRepository;
import org.lmsgateway.identity.service.PersonRepository;
import org.lmsgateway.identity.service.PreferenceRepository;
import org.lmsgateway.identity.service.SignInFailureRepository;
import org.lmsgateway.identity.service.client.ApiClientRepository;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.keys.assertion.UsedAssertion;
import org.lmsgateway.keys.service.assertion.UsedAssertionRepository;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListOrder;
import org.lmsgateway.shared.list.ListSearch;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenant.service.TenantRepository;

/** The repositories that hold no more than a list. */
abstract class RepositorySuite extends PersistenceSuite {

  RepositorySuite(EmbeddedDatabase database) {
    super(database);
  }

  @Test
  void migratesAgainWithoutAChange() {
    DatabaseMigration.migrate(source());
  }

  @Test
  void leasesAWorkToOneNodeAtATime() {
    var nodes = List.of(new Lease(source()), new Lease(source()));
    var runs = new ArrayList<String>();
    var hour = Duration.ofHours(1);

    nodes.forEach(node -> node.run("once", hour, hour, () -> runs.add("once")));
    nodes.forEach(node -> node.run("each", hour, Duration.ZERO, () -> runs.add("each")));

    assertThat(runs).containsExactly("once", "each", "each");
  }

  @Test
  void readsATenantAsItWasWritten() {
    var written = tenant();

    var read = with(entities -> new TenantRepository(entities).find(written.id()).get());

    assertThat(read.directory()).isEqualTo(written.directory());
    assertThat(read.directoryGuid()).isEqualTo(written.directoryGuid());
    assertThat(read.cloud()).isEqualTo(Cloud.PUBLIC);
    assertThat(read.status()).isEqualTo(TenantStatus.ACTIVE);
    assertThat(read.cloudCheckedAt()).isEqualTo(NOW);
  }

  @Test
  void findsATenantByItsNameAndByItsProvider() {
    var tenant = tenant();
    var provider = TenantProvider.directory(tenant.directoryGuid().get());
    var other = TenantProvider.own("https://" + unique() + ".example");

    assertThat(find(entities -> same(entities, tenant.directory(), other))).contains(tenant);
    assertThat(find(entities -> same(entities, unique(), provider))).contains(tenant);
    assertThat(find(entities -> same(entities, unique(), other))).isEmpty();
    assertThat(find(entities -> new TenantRepository(entities).findByDirectory(tenant.directory())))
        .contains(tenant);
  }

  private static Optional<Tenant> same(
      EntityManager entities, String directory, TenantProvider provider) {
    return new TenantRepository(entities).findSame(directory, provider);
  }

  @Test
  void keepsADirectoryFromBeingRegisteredTwice() {
    var tenant = tenant();
    var sameName = newTenant(tenant.directory(), unique());
    var sameGuid = newTenant(unique() + ".example", tenant.directoryGuid().get());

    for (var second : List.of(sameName, sameGuid)) {
      var fault =
          catchThrowable(
              () -> inTransaction(entities -> new TenantRepository(entities).add(second)));
      assertThat(UniqueViolation.isIn(fault)).isTrue();
    }
  }

  @Test
  void findsTheTenantsWhoseCloudIsDueForALook() {
    var longAgo = NOW.minus(Duration.ofDays(30));
    var due = observedAt(longAgo, TenantProvider.directory(unique()), Cloud.PUBLIC);
    var own = observedAt(longAgo, TenantProvider.own("https://id.example"), Cloud.SELF_HOSTED);
    var fresh = tenant();

    var found =
        with(entities -> new TenantRepository(entities).lookedAtBefore(longAgo.plusSeconds(1), 9));

    assertThat(found).contains(due).doesNotContain(own, fresh);
  }

  private Tenant observedAt(Instant time, TenantProvider provider, Cloud cloud) {
    var name = unique() + ".example";
    var tenant = new Tenant(name, name, provider, cloud, TenantStatus.ACTIVE, time);
    inTransaction(entities -> new TenantRepository(entities).add(tenant));
    return tenant;
  }

  @Test
  void listsAllTenantsPageByPage() {
    var mine = List.of(tenant(), tenant(), tenant());

    var seen = new ArrayList<Tenant>();
    String cursor = null;
    do {
      var request = new PageRequest(cursor, 2);
      var page =
          with(entities -> new TenantRepository(entities).list(ListSearch.ALL, null, request));
      seen.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);

    assertThat(seen).containsAll(mine).doesNotHaveDuplicates();
  }

  @Test
  void listsATenantsAppsWithThoseThatServeAll() {
    var tenant = tenant().id();
    var own = app("b", tenant);
    var shared = app("a", null);
    var foreign = app("c", tenant().id());

    var page =
        with(
            entities ->
                new AppRepository(entities)
                    .list(Optional.of(tenant), ListSearch.ALL, PageRequest.first(200)));
    var launchable = with(entities -> new AppRepository(entities).launchable(tenant));

    assertThat(page.items()).containsSubsequence(shared, own).doesNotContain(foreign);
    assertThat(launchable).containsSubsequence(shared, own).doesNotContain(foreign);
    var ids = List.of(shared.id(), own.id(), foreign.id());
    var names = with(entities -> new AppRepository(entities).names(ids, Optional.of(tenant)));
    assertThat(names).containsOnlyKeys(shared.id(), own.id()).containsValue(own.name());
    var all = with(entities -> new AppRepository(entities).names(ids, Optional.empty()));
    assertThat(all).containsOnlyKeys(shared.id(), own.id(), foreign.id());
  }

  @Test
  void keepsWhatAnAppIsGiven() {
    var app = app("a", null);
    var moved = URI.create("https://new.example/");
    var keys = new ClientKeySet.Published(URI.create("https://new.example/keys"));
    var settings =
        new AppSettings(
            false,
            Set.of(MessageType.values()),
            Set.of(LtiService.ROSTER),
            ClaimsReleased.NONE,
            Set.of("chapter", "quiz"));
    assertThat(storedApp(app.id()).settings()).isEqualTo(AppSettings.DEFAULT);

    inTransaction(
        entities -> {
          var stored = new AppRepository(entities).find(app.id()).get();
          stored.change("b", moved, settings);
          stored.proveBy(Optional.of(keys));
          stored.renewSecret("new", NOW.plusSeconds(60));
        });

    var read = storedApp(app.id());
    assertThat(read.url()).isEqualTo(moved);
    assertThat(read.settings()).isEqualTo(settings);
    assertThat(read.keySet()).contains(keys);
    assertThat(read.secretHashes(NOW)).containsExactly("new", "hash");
  }

  private App storedApp(AppId id) {
    return with(entities -> new AppRepository(entities).find(id).get());
  }

  @Test
  void takesAnAppOutOfItsRegistrationsWhenItIsDeleted() {
    var tenant = tenant().id();
    var app = app("a", tenant);
    var registration = registration("r", tenant, app);
    inTransaction(entities -> entities.persist(registration));

    inTransaction(
        entities -> {
          var apps = new AppRepository(entities);
          apps.remove(apps.find(app.id()).get());
        });

    var read = with(entities -> new RegistrationRepository(entities).find(registration.id()).get());
    assertThat(read.launches(app.id())).isFalse();
    assertThat(find(entities -> new AppRepository(entities).find(app.id()))).isEmpty();
  }

  @Test
  void remembersAnAssertionUntilItRunsOut() {
    var id = unique();
    enter(id, NOW.plusSeconds(60));

    assertThat(UniqueViolation.isIn(catchThrowable(() -> enter(id, NOW.plusSeconds(60))))).isTrue();
    inTransaction(
        entities -> new UsedAssertionRepository(entities).removeExpired(NOW.plusSeconds(61)));
    enter(id, NOW.plusSeconds(120));
  }

  private void enter(String id, Instant until) {
    inTransaction(
        entities -> new UsedAssertionRepository(entities).add(new UsedAssertion(id, until)));
  }

  @Test
  void keepsThePasswordOfAnAccount() {
    var name = unique();
    inTransaction(entities -> new AccountRepository(entities).add(new Account(name, "hash")));

    var read = with(entities -> new AccountRepository(entities).find(name).get());

    assertThat(read.passwordHash()).isEqualTo("hash");
    inTransaction(
        entities -> {
          var accounts = new AccountRepository(entities);
          accounts.remove(accounts.find(name).get());
        });
    assertThat(find(entities -> new AccountRepository(entities).find(name))).isEmpty();
  }

  @Test
  void findsPeopleByTenantAndByPartsOfTheirNames() {
    var tenant = tenant().id();
    var ada = person("Ada 100%", tenant, Role.OPERATOR);
    var bob = person("Bob", tenant, Role.ADMIN);
    person("Ada", null, Role.ADMIN);

    assertThat(people(tenant, "", null).items()).containsExactly(ada, bob);
    assertThat(people(tenant, " 100% ", null).items()).containsExactly(ada);
    assertThat(people(tenant, "1_0", null).items()).isEmpty();
    var first = with(e -> new PersonRepository(e).list(Optional.of(tenant), null, page(null)));
    assertThat(people(tenant, null, first.next()).items()).containsExactly(bob);
    boolean operated = with(entities -> new PersonRepository(entities).hasOperator());
    assertThat(operated).isTrue();
    assertThat(find(e -> new PersonRepository(e).find(ada.issuer(), ada.subject()))).contains(ada);
  }

  @Test
  void findsPeopleByWhatTheySignInWithAndRemovesWhatTheyChose() {
    var tenant = tenant().id();
    var ada = person("Ada", tenant, Role.ADMIN);
    inTransaction(
        entities -> new PreferenceRepository(entities).add(new PersonPreference(ada.id(), "fr")));

    assertThat(find(e -> new PersonRepository(e).called(tenant, ada.subject()).stream().findAny()))
        .contains(ada);
    inTransaction(
        entities -> {
          var people = new PersonRepository(entities);
          people.called(tenant, ada.id()).forEach(people::remove);
        });

    assertThat(find(e -> new PersonRepository(e).find(ada.id()))).isEmpty();
    assertThat(find(e -> new PreferenceRepository(e).find(ada.id()))).isEmpty();
  }

  @Test
  void namesTenantsByTheirIds() {
    var one = tenant();

    List<Tenant> found =
        with(e -> new TenantRepository(e).all(List.of(one.id().value(), "nobody")));
    assertThat(found).containsExactly(one);
  }

  private Person person(String name, TenantId tenant, Role role) {
    var profile = new PersonProfile(name, null, tenant, Set.of(role));
    var person = new Person("https://id.example", unique(), profile, NOW);
    inTransaction(entities -> new PersonRepository(entities).add(person));
    return person;
  }

  private Page<Person> people(TenantId tenant, String text, String cursor) {
    var request = new PageRequest(cursor, 9);
    return with(e -> new PersonRepository(e).list(Optional.of(tenant), text, request));
  }

  private static PageRequest page(String cursor) {
    return new PageRequest(cursor, 1);
  }

  @Test
  void takesDownWhenSomebodySignsInAndLocksTheRow() {
    var person = person("Ada", null, Role.ADMIN);
    inTransaction(entities -> new PersonRepository(entities).signedIn(person.id(), NOW));

    inTransaction(
        entities -> {
          var people = new PersonRepository(entities);
          var found = people.findLocked(person.issuer(), person.subject()).get();
          assertThat(found.signedInAt()).contains(NOW);
          found.enable(false);
        });

    assertThat(find(e -> new PersonRepository(e).find(person.id())).get().isEnabled()).isFalse();
  }

  @Test
  void countsWrongPasswordsUntilTheyAreForgotten() {
    var failure = new SignInFailure(unique());
    failure.count(NOW);
    inTransaction(entities -> new SignInFailureRepository(entities).add(failure));
    var name = failure.nameHash();
    assertThat(find(e -> new SignInFailureRepository(e).find(name))).isPresent();

    inTransaction(e -> new SignInFailureRepository(e).removeBefore(NOW));
    assertThat(find(e -> new SignInFailureRepository(e).find(name))).isPresent();
    inTransaction(e -> new SignInFailureRepository(e).remove(name));

    assertThat(find(e -> new SignInFailureRepository(e).find(name))).isEmpty();
  }

  @Test
  void keepsApiClientsOfATenantApart() {
    var tenant = tenant().id();
    var own = new ApiClient(unique(), "a", "hash", tenant, Set.of(Role.ADMIN), NOW);
    var foreign = new ApiClient(unique(), "b", "hash", null, Set.of(Role.OPERATOR), NOW);
    inTransaction(
        entities -> {
          new ApiClientRepository(entities).add(own);
          new ApiClientRepository(entities).add(foreign);
        });

    var page =
        with(
            entities ->
                new ApiClientRepository(entities)
                    .list(Optional.of(tenant), ListSearch.ALL, PageRequest.first(9)));

    assertThat(page.items()).containsExactly(own);
    assertThat(page.items().get(0).roles()).containsExactly(Role.ADMIN);
  }

  @Test
  void findsApiClientsByAPartOfTheirNameAndTheLatestFirst() {
    var tenant = tenant().id();
    var old = new ApiClient(unique(), "Nightly 100%", "hash", tenant, Set.of(Role.ADMIN), NOW);
    var young =
        new ApiClient(
            unique(), "100 nights", "hash", tenant, Set.of(Role.ADMIN), NOW.plusSeconds(1));
    inTransaction(
        entities -> {
          new ApiClientRepository(entities).add(old);
          new ApiClientRepository(entities).add(young);
        });

    assertThat(clients(tenant, "NIGHT", ListOrder.NAME)).containsExactly(young, old);
    assertThat(clients(tenant, "100%", ListOrder.NAME)).containsExactly(old);
    assertThat(clients(tenant, old.id(), ListOrder.NAME)).containsExactly(old);
    assertThat(clients(tenant, null, ListOrder.NEWEST)).containsExactly(young, old);
  }

  /** Read one by one, so that each cursor of the order is used. */
  private List<ApiClient> clients(TenantId tenant, String text, ListOrder order) {
    var found = new ArrayList<ApiClient>();
    String cursor = null;
    do {
      var request = new PageRequest(cursor, 1);
      var page =
          with(
              entities ->
                  new ApiClientRepository(entities)
                      .list(Optional.of(tenant), new ListSearch(text, order), request));
      found.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    return found;
  }

  @Test
  void takesDownTheUseOfAnApiClientNowAndThen() {
    var client = new ApiClient(unique(), "a", "hash", null, Set.of(Role.OPERATOR), NOW);
    inTransaction(entities -> new ApiClientRepository(entities).add(client));
    var later = NOW.plusSeconds(60);

    inTransaction(
        entities -> new ApiClientRepository(entities).use(client.id(), NOW, NOW.minusSeconds(300)));
    inTransaction(
        entities ->
            new ApiClientRepository(entities).use(client.id(), later, later.minusSeconds(300)));

    assertThat(find(entities -> new ApiClientRepository(entities).find(client.id())))
        .flatMap(ApiClient::lastUsedAt)
        .contains(NOW);
  }

  @Test
  void findsTenantsByTheirStatus() {
    var waiting = tenant();
    inTransaction(
        entities -> new TenantRepository(entities).find(waiting.id()).get().block("unpaid"));
    var search = new ListSearch(waiting.directory().substring(3), ListOrder.NAME);

    var blocked =
        with(
            entities ->
                new TenantRepository(entities)
                    .list(search, TenantStatus.BLOCKED, PageRequest.first(9)));
    var active =
        with(
            entities ->
                new TenantRepository(entities)
                    .list(search, TenantStatus.ACTIVE, PageRequest.first(9)));

    assertThat(blocked.items()).containsExactly(waiting);
    assertThat(blocked.items().get(0).blockReason()).contains("unpaid");
    assertThat(active.items()).isEmpty();
  }
}
