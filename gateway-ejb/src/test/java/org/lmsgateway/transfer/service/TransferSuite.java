package org.lmsgateway.transfer.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppEntry;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.audit.AuditEntry;
import org.lmsgateway.audit.service.AuditLogBean;
import org.lmsgateway.audit.service.AuditRepository;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.registration.service.RegistrationWriting;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.tenant.service.TenantEntry;
import org.lmsgateway.tenant.service.TenantRepository;
import org.lmsgateway.transfer.PlannedChange;
import org.lmsgateway.transfer.TransferAction;
import org.lmsgateway.transfer.TransferFault;
import org.lmsgateway.transfer.TransferKind;
import org.lmsgateway.transfer.TransferOutcome;
import org.lmsgateway.transfer.TransferOutcome.Applied;
import org.lmsgateway.transfer.TransferOutcome.Planned;
import org.lmsgateway.transfer.TransferOutcome.Rejected;
import org.lmsgateway.transfer.TransferProgress;

abstract class TransferSuite extends PersistenceSuite {

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  TransferSuite(EmbeddedDatabase database) {
    super(database);
  }

  private static TransferEntry entry(EntityManager entities) {
    var audit = new AuditLogBean(new AuditRepository(entities), new Callers(), CLOCK);
    var apps = new AppRepository(entities);
    var registrations = new RegistrationRepository(entities);
    var tenants = new TenantRepository(entities);
    var finder =
        new StepsFinder(
            tenants,
            new TenantEntry(tenants, null, audit, CLOCK),
            new AppSteps(apps, new AppEntry(apps, TestKeys.secretBox(), audit, CLOCK)),
            new RegistrationSteps(
                registrations, new RegistrationWriting(registrations, audit, CLOCK)));
    return new TransferEntry(finder, registrations);
  }

  private TransferOutcome apply(WantedTenant wanted) {
    return apply(wanted, TransferProgress.UNSEEN);
  }

  private TransferOutcome apply(WantedTenant wanted, TransferProgress progress) {
    return with(entities -> entry(entities).apply(wanted, progress));
  }

  private List<PlannedChange> plan(WantedTenant wanted) {
    return ((Planned) with(entities -> entry(entities).plan(wanted))).changes();
  }

  private static WantedTenant wanted(
      TenantId tenant, List<App> apps, List<RegistrationDetails> registrations) {
    return new WantedTenant(
        tenant, null, null, Optional.of(apps), Optional.of(registrations), true);
  }

  private static App newApp(String id, TenantId tenant) {
    return new App(new AppId(id), "Quiz", URI.create("https://quiz.example"), tenant, "hash", NOW);
  }

  private static RegistrationDetails lms(String clientId, String... deployments) {
    var addresses =
        new PlatformAddresses(
            URI.create("https://lms.example/auth"),
            URI.create("https://lms.example/token"),
            URI.create("https://lms.example/keys"),
            null);
    var rules =
        new LaunchRules(
            DeploymentPolicy.LISTED,
            Set.of(deployments),
            Set.of(AppId.LAUNCH_INSPECTOR),
            false,
            true);
    return new RegistrationDetails(
        "LMS " + clientId, Platform.MOODLE, "https://lms.example", clientId, addresses, rules);
  }

  private List<Registration> stored(TenantId tenant) {
    return all(entities -> new RegistrationRepository(entities).all(tenant));
  }

  private void addInspector() {
    inTransaction(
        entities -> {
          if (entities.find(App.class, AppId.LAUNCH_INSPECTOR.value()) == null) {
            entities.persist(newApp(AppId.LAUNCH_INSPECTOR.value(), null));
          }
        });
  }

  @Test
  void makesATenantAsWantedAndTwiceChangesNothing() {
    addInspector();
    var tenant = tenant().id();
    var id = unique();
    var wanted = wanted(tenant, List.of(newApp(id, tenant)), List.of(lms(unique(), "1", "2")));

    assertThat(plan(wanted))
        .extracting(PlannedChange::kind)
        .containsExactly(TransferKind.APP, TransferKind.REGISTRATION);
    assertThat(stored(tenant)).isEmpty();

    assertThat(apply(wanted)).isEqualTo(new Applied(2, 0, 0, List.of(id)));
    assertThat(stored(tenant).get(0).rules())
        .isEqualTo(wanted.registrations().get().get(0).rules());
    assertThat(plan(wanted)).isEmpty();
    assertThat(apply(wanted)).isEqualTo(new Applied(0, 0, 0, List.of()));
    assertThat(auditedOf(tenant)).isEqualTo(2);
  }

  private long auditedOf(TenantId tenant) {
    return all(entities ->
            entities
                .createQuery(
                    "select e from AuditEntry e where e.tenantId = :tenant", AuditEntry.class)
                .setParameter("tenant", tenant.value())
                .getResultList())
        .size();
  }

  @Test
  void changesWhatDiffersAndDeletesWhatIsNotWanted() {
    addInspector();
    var tenant = tenant().id();
    var kept = unique();
    apply(
        wanted(
            tenant,
            List.of(newApp(unique(), tenant)),
            List.of(lms(kept, "1"), lms(unique(), "1"))));
    var after = wanted(tenant, List.of(), List.of(lms(kept, "1", "2")));

    assertThat(plan(after))
        .extracting(PlannedChange::action)
        .containsExactly(TransferAction.UPDATE, TransferAction.DELETE, TransferAction.DELETE);
    assertThat(plan(after).get(0).differences().get(0))
        .isEqualTo(new PlannedChange.Difference("deployments", List.of(), List.of("2")));
    assertThat(apply(after)).isEqualTo(new Applied(0, 1, 2, List.of()));
    assertThat(stored(tenant)).extracting(Registration::clientId).containsExactly(kept);
  }

  @Test
  void leavesWhatIsNotWantedUnlessItIsToPrune() {
    addInspector();
    var tenant = tenant().id();
    apply(wanted(tenant, List.of(newApp(unique(), tenant)), List.of(lms(unique(), "1"))));
    var nothing =
        new WantedTenant(
            tenant, "Other name", true, Optional.empty(), Optional.of(List.of()), false);

    assertThat(apply(nothing)).isEqualTo(new Applied(0, 1, 0, List.of()));
    assertThat(stored(tenant)).hasSize(1);
    var renamed = find(entities -> new TenantRepository(entities).find(tenant)).get();
    assertThat(renamed.name()).isEqualTo("Other name");
    assertThat(renamed.showsPersonsInLaunches()).isTrue();
  }

  @Test
  void changesNothingIfOneEntryIsTakenByAnother() {
    addInspector();
    var other = tenant().id();
    var app = unique();
    var client = unique();
    apply(wanted(other, List.of(newApp(app, other)), List.of(lms(client, "1"))));
    var tenant = tenant().id();

    var outcome =
        apply(
            wanted(
                tenant,
                List.of(newApp(unique(), tenant), newApp(app, tenant)),
                List.of(lms(unique(), "1"), lms(client, "1"))));

    assertThat(outcome)
        .isEqualTo(
            new Rejected(
                List.of(
                    new TransferFault("/apps/1/key", FieldCode.NAME_TAKEN, ""),
                    new TransferFault(
                        "/registrations/1/clientId", FieldCode.DUPLICATE_CLIENT, ""))));
    assertThat(stored(tenant)).isEmpty();
  }

  @Test
  void confirmsWhatWaitsAndLeavesWhatIsNotListed() {
    addInspector();
    var tenant = tenant().id();
    var listed = waiting(tenant);
    var other = waiting(tenant);

    apply(wanted(tenant, List.of(), List.of(lms(listed, "1"))));

    assertThat(stored(tenant))
        .extracting(Registration::clientId)
        .containsExactlyInAnyOrder(listed, other);
    assertThat(plan(wanted(tenant, List.of(), List.of(lms(listed, "1"))))).isEmpty();
  }

  private String waiting(TenantId tenant) {
    var client = unique();
    var registration = new Registration(RegistrationId.random(), tenant, lms(client), NOW);
    registration.awaitConfirmation();
    inTransaction(entities -> entities.persist(registration));
    return client;
  }

  /** Ten thousand by {@code -Dtransfer.registrations=10000}; docs/transfer.md has the figures. */
  @Test
  void bringsManyRegistrationsInLittleTime() {
    addInspector();
    int many = Integer.getInteger("transfer.registrations", 1000);
    var tenant = tenant().id();
    var prefix = unique();
    var all = IntStream.range(0, many).mapToObj(i -> lms(prefix + "-" + i, "1", "2")).toList();
    var wanted = wanted(tenant, List.of(), all);
    var seen = new ArrayList<Integer>();

    var began = System.nanoTime();
    var outcome = apply(wanted, (done, total) -> seen.add(done));
    var applied = System.nanoTime();
    var again = apply(wanted);
    var ended = System.nanoTime();

    System.out.printf(
        "%d registrations: applied in %d ms, again in %d ms%n",
        many, (applied - began) / 1_000_000, (ended - applied) / 1_000_000);
    assertThat(outcome).isEqualTo(new Applied(many, 0, 0, List.of()));
    assertThat(again).isEqualTo(new Applied(0, 0, 0, List.of()));
    assertThat(seen).hasSizeGreaterThanOrEqualTo(many / TransferEntry.PORTION).isSorted();
  }
}
