package org.lmsgateway.registration.service.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.deployment.DeploymentService;
import org.lmsgateway.registration.deployment.Standing;
import org.lmsgateway.registration.deployment.WaitingDeployment;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.RollbackSwitch;
import org.lmsgateway.shared.service.SettableClock;

/** Deployments that wait, of two tenants, of which each sees its own. */
abstract class DeploymentSuite extends PersistenceSuite {

  private final SettableClock clock = new SettableClock();
  private final Callers callers = new Callers();
  private final AuditInMemory audit = new AuditInMemory();

  DeploymentSuite(EmbeddedDatabase database) {
    super(database);
  }

  private Registration asking(TenantId tenant) {
    var registration = registration("LMS", tenant, app("App", tenant));
    registration.changePolicy(DeploymentPolicy.CONFIRM, NOW);
    inTransaction(entities -> new RegistrationRepository(entities).add(registration));
    return registration;
  }

  private Standing knock(Registration registration, String deployment) {
    return with(
        entities ->
            new DeploymentDoor(
                    new WaitingDeploymentRepository(entities),
                    clock,
                    new RollbackSwitch().context())
                .knock(registration.id(), deployment));
  }

  private <T> T withService(Function<DeploymentService, T> work) {
    return with(entities -> work.apply(service(entities)));
  }

  private boolean decide(Predicate<DeploymentService> decision) {
    return withService(decision::test);
  }

  private DeploymentService service(EntityManager entities) {
    return new DeploymentServiceBean(
        new RegistrationRepository(entities),
        new WaitingDeploymentRepository(entities),
        audit,
        callers,
        clock);
  }

  private Registration stored(Registration registration) {
    return with(entities -> new RegistrationRepository(entities).find(registration.id()).get());
  }

  private List<String> unlisted(Registration registration) {
    return withService(service -> service.unlisted(registration.id())).stream()
        .map(one -> one.deploymentId() + " " + one.standing() + " " + one.launches())
        .toList();
  }

  @Test
  void keepsWhatKnocksTheLatestFirst() {
    var tenant = tenant().id();
    var registration = asking(tenant);
    knock(registration, "7");
    var first = clock.instant();
    clock.advance(Duration.ofHours(1));
    knock(registration, "8");
    clock.advance(Duration.ofHours(1));

    assertThat(knock(registration, "7")).isEqualTo(Standing.WAITING);

    callers.adminOf(tenant);
    assertThat(unlisted(registration)).containsExactly("7 WAITING 2", "8 WAITING 1");
    assertThat(withService(service -> service.unlisted(registration.id())).get(0))
        .extracting(WaitingDeployment::firstSeenAt, WaitingDeployment::lastSeenAt)
        .containsExactly(first, clock.instant());
  }

  @Test
  void confirmedDeploymentIsOneOfTheRegistrationsOwn() {
    var tenant = tenant().id();
    var registration = asking(tenant);
    knock(registration, "7");
    callers.adminOf(tenant);

    assertThat(decide(service -> service.confirm(registration.id(), "7"))).isTrue();

    assertThat(stored(registration).lists("7")).isTrue();
    assertThat(unlisted(registration)).isEmpty();
    assertThat(withService(DeploymentService::waiting)).isEmpty();
    assertThat(audit.lines()).endsWith("CHANGED registration");
    assertThat(decide(service -> service.confirm(registration.id(), "7"))).isFalse();
  }

  @Test
  void dismissedDeploymentStaysRefusedUntilItIsConfirmed() {
    var tenant = tenant().id();
    var registration = asking(tenant);
    knock(registration, "7");
    knock(registration, "8");
    callers.adminOf(tenant);

    assertThat(decide(service -> service.dismiss(registration.id(), "7"))).isTrue();

    assertThat(knock(registration, "7")).isEqualTo(Standing.DISMISSED);
    assertThat(unlisted(registration)).containsExactly("8 WAITING 1", "7 DISMISSED 2");
    assertThat(withService(DeploymentService::waiting)).isEqualTo(Map.of(registration.id(), 1));
    decide(service -> service.confirm(registration.id(), "7"));
    assertThat(stored(registration).lists("7")).isTrue();
  }

  @Test
  void showsAndChangesNothingOfAnotherTenant() {
    var registration = asking(tenant().id());
    knock(registration, "7");
    callers.adminOf(tenant().id());

    assertThat(unlisted(registration)).isEmpty();
    assertThat(withService(DeploymentService::waiting)).isEmpty();
    assertThat(decide(service -> service.confirm(registration.id(), "7"))).isFalse();
    assertThat(decide(service -> service.dismiss(registration.id(), "7"))).isFalse();
    var any = DeploymentPolicy.ANY;
    assertThat(decide(service -> service.changePolicy(registration.id(), any))).isFalse();
    assertThat(stored(registration).rules().policy()).isEqualTo(DeploymentPolicy.CONFIRM);
    callers.nobody();
    assertThat(withService(DeploymentService::waiting)).isEmpty();
    callers.operator();
    assertThat(withService(DeploymentService::waiting)).containsEntry(registration.id(), 1);
  }

  @Test
  void asksAboutNothingThatWasEnteredByHandOrWhereNobodyIsAsked() {
    var tenant = tenant().id();
    var entered = asking(tenant);
    knock(entered, "7");
    change(entered, registration -> registration.confirm("7", Instant.EPOCH));
    var open = asking(tenant);
    knock(open, "7");
    callers.adminOf(tenant);

    var any = DeploymentPolicy.ANY;
    assertThat(decide(service -> service.changePolicy(open.id(), any))).isTrue();

    assertThat(stored(open).rules().policy()).isEqualTo(DeploymentPolicy.ANY);
    assertThat(unlisted(entered)).isEmpty();
    assertThat(withService(DeploymentService::waiting)).isEmpty();
  }

  private void change(Registration registration, Consumer<Registration> change) {
    inTransaction(
        entities ->
            change.accept(new RegistrationRepository(entities).find(registration.id()).get()));
  }

  @Test
  void removesWhatWaitsWithItsRegistration() {
    var registration = asking(tenant().id());
    knock(registration, "7");

    inTransaction(
        entities -> {
          var registrations = new RegistrationRepository(entities);
          registrations.remove(registrations.find(registration.id()).get());
        });

    assertThat(all(entities -> new WaitingDeploymentRepository(entities).of(registration.id())))
        .isEmpty();
  }
}
