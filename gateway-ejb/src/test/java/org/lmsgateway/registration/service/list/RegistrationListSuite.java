package org.lmsgateway.registration.service.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppRemoved;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.keys.service.keyset.KeySets;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.list.KeySetHealth;
import org.lmsgateway.registration.list.ListedRegistration;
import org.lmsgateway.registration.list.ListedStatus;
import org.lmsgateway.registration.list.RegistrationOrder;
import org.lmsgateway.registration.list.RegistrationQuery;
import org.lmsgateway.registration.traffic.Traffic;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.InvalidCursorException;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.service.CloudGuardBean;
import org.lmsgateway.tenantconfig.TenantRegistration;
import org.lmsgateway.tenantconfig.TenantSettings;

abstract class RegistrationListSuite extends PersistenceSuite {

  private static final Traffic TRAFFIC = new Traffic(Optional.of(NOW), 7, 2);

  private final Callers callers = new Callers();
  private TenantId tenant;
  private App app;

  RegistrationListSuite(EmbeddedDatabase database) {
    super(database);
  }

  @BeforeEach
  void open() {
    tenant = tenant().id();
    app = app("Zebra", tenant);
    callers.adminOf(tenant);
  }

  private Registration store(String name, Platform platform, LaunchRules rules, Instant at) {
    var like = details(name, unique(), app);
    var details =
        new RegistrationDetails(
            name, platform, like.issuer(), like.clientId(), like.addresses(), rules);
    var registration = new Registration(RegistrationId.random(), tenant, details, at);
    inTransaction(entities -> entities.persist(registration));
    return registration;
  }

  /** As the counting of launches does; so many hours after now. */
  private void launch(String name, int hours) {
    inTransaction(
        entities ->
            entities
                .createNativeQuery(
                    "update registration set last_launch_at = ?1 where name = ?2 and tenant_id = ?3")
                .setParameter(1, NOW.plus(Duration.ofHours(hours)).atOffset(ZoneOffset.UTC))
                .setParameter(2, name)
                .setParameter(3, tenant.value())
                .executeUpdate());
  }

  private Registration store(String name, Platform platform) {
    return store(name, platform, rules(Set.of("d"), true), NOW);
  }

  private LaunchRules rules(Set<String> deployments, boolean enabled) {
    return new LaunchRules(DeploymentPolicy.LISTED, deployments, Set.of(app.id()), false, enabled);
  }

  private static RegistrationQuery filter(String text, Platform platform, ListedStatus status) {
    return new RegistrationQuery(text, platform, status, RegistrationOrder.NAME, false);
  }

  private Page<ListedRegistration> search(RegistrationQuery query, PageRequest page) {
    return with(entities -> list(entities).search(query, page));
  }

  private RegistrationListBean list(EntityManager entities) {
    var settings =
        new TenantSettings(TenantRegistration.APPROVAL, Set.of("PUBLIC"), Set.of(), List.of());
    return new RegistrationListBean(
        new RegistrationListRepository(entities),
        new AppRepository(entities),
        new KeySets(null, null, null),
        ids -> ids.stream().collect(Collectors.toMap(id -> id, id -> TRAFFIC)),
        new CloudGuardBean(settings),
        callers);
  }

  private List<String> names(RegistrationQuery query) {
    return search(query, PageRequest.first(200)).items().stream()
        .map(listed -> listed.registration().name())
        .toList();
  }

  @Test
  void showsWithEachTheTenantTheAppsTheStatusAndTheKeySet() {
    var stored = store("Canvas", Platform.CANVAS);

    var listed = search(RegistrationQuery.ALL, PageRequest.first(10)).items();

    assertThat(listed).hasSize(1);
    assertThat(listed.get(0).registration()).isEqualTo(stored);
    assertThat(listed.get(0).tenant()).endsWith(".example");
    assertThat(listed.get(0).apps()).containsExactly("Zebra");
    assertThat(listed.get(0).status()).isEqualTo(ListedStatus.ACTIVE);
    assertThat(listed.get(0).keySet()).isEqualTo(KeySetHealth.UNKNOWN);
    assertThat(listed.get(0).traffic()).isEqualTo(TRAFFIC);
  }

  @Test
  void findsPartsOfNameIssuerAndClientIdInAnyCase() {
    var canvas = store("Canvas of the North", Platform.CANVAS);
    store("Moodle", Platform.MOODLE);

    assertThat(names(filter("of THE n", null, null))).containsExactly("Canvas of the North");
    assertThat(names(filter(canvas.clientId().substring(3, 20).toUpperCase(), null, null)))
        .containsExactly("Canvas of the North");
    assertThat(names(filter("lms.example", null, null))).hasSize(2);
    assertThat(names(filter(" ", null, null))).hasSize(2);
  }

  /** Somebody who looks for "100%" means the sign, not everything. */
  @Test
  void takesSignsOfThePatternLanguageLiterally() {
    store("100% Moodle", Platform.MOODLE);
    store("Moodle_2", Platform.MOODLE);
    store("Wow!", Platform.MOODLE);

    assertThat(names(filter("0%", null, null))).containsExactly("100% Moodle");
    assertThat(names(filter("e_2", null, null))).containsExactly("Moodle_2");
    assertThat(names(filter("w!", null, null))).containsExactly("Wow!");
    assertThat(names(filter("%", null, null))).containsExactly("100% Moodle");
  }

  @Test
  void filtersByPlatform() {
    store("Canvas", Platform.CANVAS);
    store("Moodle", Platform.MOODLE);

    assertThat(names(filter(null, Platform.MOODLE, null))).containsExactly("Moodle");
  }

  @Test
  void filtersByStatus() {
    store("active", Platform.CANVAS);
    store("incomplete", Platform.CANVAS, rules(Set.of(), true), NOW);
    store("disabled", Platform.CANVAS, rules(Set.of("d"), false), NOW);
    var waits = store("waiting", Platform.CANVAS);
    change(waits, Registration::awaitConfirmation);

    for (var status : ListedStatus.values()) {
      var wanted =
          status == ListedStatus.BLOCKED ? List.of() : List.of(status.name().toLowerCase());
      assertThat(names(filter(null, null, status))).as(status.name()).isEqualTo(wanted);
    }
  }

  private void change(Registration registration, Consumer<Registration> change) {
    inTransaction(
        entities -> change.accept(entities.find(Registration.class, registration.id().value())));
  }

  @Test
  void followsWhatIsChangedAboutARegistration() {
    var stored = store("Canvas", Platform.CANVAS);

    change(stored, registration -> registration.enable(false, NOW));
    assertThat(names(filter(null, null, ListedStatus.DISABLED))).containsExactly("Canvas");

    change(stored, registration -> registration.enable(true, NOW));
    assertThat(names(filter(null, null, ListedStatus.DISABLED))).isEmpty();
    assertThat(names(filter(null, null, ListedStatus.ACTIVE))).containsExactly("Canvas");
  }

  @Test
  void registrationsOfATenantThatIsNotServedAreBlocked() {
    store("Canvas", Platform.CANVAS);
    store("Off", Platform.CANVAS, rules(Set.of("d"), false), NOW);
    inTransaction(
        entities ->
            entities.find(Tenant.class, tenant.value()).observeCloud(Cloud.GCC, false, NOW));

    assertThat(names(filter(null, null, ListedStatus.BLOCKED))).containsExactly("Canvas", "Off");
    assertThat(names(filter(null, null, ListedStatus.ACTIVE))).isEmpty();
    assertThat(search(RegistrationQuery.ALL, PageRequest.first(9)).items())
        .extracting(ListedRegistration::status)
        .containsOnly(ListedStatus.BLOCKED);
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, false, a b c d e",
    "NAME, true, e d c b a",
    "PLATFORM, false, b d a e c",
    "PLATFORM, true, c e a d b",
    "STATUS, false, a b d e c",
    "STATUS, true, c e d b a",
    "CHANGED, false, c a e b d",
    "CHANGED, true, d b e a c",
    "LAST_LAUNCH, false, a c e b d",
    "LAST_LAUNCH, true, d b e c a"
  })
  void sortsAndGoesOnPageByPage(RegistrationOrder order, boolean descending, String wanted) {
    store("a", Platform.MOODLE, rules(Set.of("d"), true), NOW.plusSeconds(2));
    store("b", Platform.CANVAS, rules(Set.of("d"), true), NOW.plusSeconds(4));
    store("c", Platform.SAKAI, rules(Set.of(), true), NOW.plusSeconds(1));
    store("d", Platform.CANVAS, rules(Set.of("d"), false), NOW.plusSeconds(5));
    store("e", Platform.MOODLE, rules(Set.of("d"), false), NOW.plusSeconds(3));

    launch("c", 1);
    launch("e", 2);
    launch("b", 3);
    launch("d", 4);

    var query = new RegistrationQuery(null, null, null, order, descending);
    var names = new ArrayList<String>();
    String cursor = null;
    do {
      var page = search(query, new PageRequest(cursor, 2));
      page.items().forEach(listed -> names.add(listed.registration().name()));
      cursor = page.next();
    } while (cursor != null);

    assertThat(names).containsExactly(wanted.split(" "));
  }

  @Test
  void goesOnAmongThoseWithTheSameName() {
    var ids = IntStream.range(0, 5).mapToObj(i -> store("same", Platform.CANVAS).id()).toList();

    var first = search(RegistrationQuery.ALL, PageRequest.first(2));
    var second = search(RegistrationQuery.ALL, new PageRequest(first.next(), 2));
    var third = search(RegistrationQuery.ALL, new PageRequest(second.next(), 2));

    assertThat(List.of(first, second, third))
        .flatMap(Page::items)
        .extracting(listed -> listed.registration().id())
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @ParameterizedTest
  @CsvSource({"PLATFORM", "CHANGED", "LAST_LAUNCH"})
  void refusesACursorOfAnotherOrder(RegistrationOrder order) {
    var query = new RegistrationQuery(null, null, null, order, false);
    var ofNames = new PageRequest(new Cursor("Canvas", unique()).toString(), 2);

    assertThatThrownBy(() -> search(query, ofNames)).isInstanceOf(InvalidCursorException.class);
  }

  private Map<RegistrationId, String> named(RegistrationId id) {
    return with(entities -> list(entities).names(Set.of(id)));
  }

  @Test
  void showsNothingOfOtherTenants() {
    var own = store("Canvas", Platform.CANVAS);
    callers.adminOf(tenant().id());

    assertThat(names(RegistrationQuery.ALL)).isEmpty();
    assertThat(named(own.id())).isEmpty();
    callers.nobody();
    assertThat(names(RegistrationQuery.ALL)).isEmpty();
    assertThat(named(own.id())).isEmpty();
  }

  @Test
  void showsAnOperatorThoseOfAllTenants() {
    var own = store("Of " + unique(), Platform.CANVAS);
    callers.operator();

    assertThat(names(filter(own.name(), null, null))).containsExactly(own.name());
    assertThat(named(own.id())).containsOnlyKeys(own.id()).containsValue(own.name());
  }

  @Test
  void registrationThatLosesItsLastAppIsIncomplete() {
    store("one app", Platform.CANVAS);
    var other = app("Other", tenant);
    var rules =
        new LaunchRules(
            DeploymentPolicy.LISTED, Set.of("d"), Set.of(app.id(), other.id()), false, true);
    store("two apps", Platform.CANVAS, rules, NOW);

    inTransaction(
        entities -> {
          new AppRemovalWatch(new RegistrationListRepository(entities))
              .on(new AppRemoved(app.id()));
          entities.remove(entities.find(App.class, app.id().value()));
        });

    assertThat(names(filter(null, null, ListedStatus.INCOMPLETE))).containsExactly("one app");
    assertThat(names(filter(null, null, ListedStatus.ACTIVE))).containsExactly("two apps");
  }
}
