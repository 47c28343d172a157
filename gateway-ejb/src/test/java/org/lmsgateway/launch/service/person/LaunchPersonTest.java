package org.lmsgateway.launch.service.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.launch.LaunchResult;
import org.lmsgateway.launch.person.LaunchPersonService;
import org.lmsgateway.launch.person.PersonStanding;
import org.lmsgateway.launch.service.LaunchScene;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantStatus;

/** Who launched: kept where the tenant's policy says so, and shown to its admins only. */
class LaunchPersonTest {

  private final LaunchScene scene = new LaunchScene();
  private final AuditInMemory audit = new AuditInMemory();
  private final Callers callers = new Callers();
  private final LaunchPersonService service = scene.personService(audit, callers);

  @AfterEach
  void close() {
    scene.close();
  }

  private String launch() {
    scene.complete(scene.begin());
    return scene.lastLaunch().id();
  }

  private String launchWithPerson() {
    scene.tenant.showPersonsInLaunches(true);
    return launch();
  }

  @Test
  void nothingIsKeptUnlessTheTenantAllowsIt() {
    var launch = launch();
    callers.adminOf(scene.tenant.id());

    assertThat(scene.persons.rows()).isEmpty();
    assertThat(service.standing(launch)).isEqualTo(PersonStanding.NOT_ALLOWED);
    assertThat(service.see(launch)).isEmpty();
    assertThat(audit.lines()).isEmpty();
  }

  @Test
  void adminSeesWhoLaunchedAndTheAuditLogSaysSo() {
    var launch = launchWithPerson();
    callers.adminOf(scene.tenant.id());

    assertThat(scene.persons.rows().get(0).sealed()).doesNotContain("Ada");
    assertThat(service.standing(launch)).isEqualTo(PersonStanding.KEPT);
    assertThat(audit.lines()).isEmpty();
    var who = service.see(launch).orElseThrow();
    assertThat(who.name()).isEqualTo("Ada Teacher");
    assertThat(who.address()).isEqualTo("ada@school.example");
    assertThat(who.toString()).doesNotContain("Ada");
    assertThat(audit.lines()).containsExactly("VIEWED launch");
  }

  @Test
  void refusedLaunchIsKeptWithItsPersonOnceTheSignatureWasRight() {
    scene.tenant.showPersonsInLaunches(true);
    var answer = scene.begin();
    scene.tenant.block("A test");
    scene.complete(answer);
    callers.operator();

    assertThat(scene.lastLaunch().result()).isEqualTo(LaunchResult.REFUSED);
    assertThat(service.see(scene.lastLaunch().id())).isPresent();
  }

  @Test
  void educatorSeesNobody() {
    var launch = launchWithPerson();
    callers.educatorOf(scene.tenant.id());

    assertThat(service.standing(launch)).isEqualTo(PersonStanding.NOT_FOR_ROLE);
  }

  @Test
  void adminOfAnotherTenantSeesNobody() {
    var launch = launchWithPerson();
    callers.adminOf(scene.addTenant("other.example", Cloud.PUBLIC, TenantStatus.ACTIVE).id());

    assertThat(service.standing(launch)).isEqualTo(PersonStanding.NOT_ALLOWED);
    assertThat(service.see(launch)).isEmpty();
    assertThat(audit.lines()).isEmpty();
  }

  @Test
  void nobodyIsSeenAnyMoreOnceItIsNoLongerAllowed() {
    var launch = launchWithPerson();
    scene.tenant.showPersonsInLaunches(false);
    callers.operator();

    assertThat(service.standing(launch)).isEqualTo(PersonStanding.NOT_ALLOWED);
    assertThat(service.see(launch)).isEmpty();
  }

  @Test
  void launchBeforeItWasAllowedNamesNobody() {
    var launch = launch();
    scene.tenant.showPersonsInLaunches(true);
    callers.adminOf(scene.tenant.id());

    assertThat(service.standing(launch)).isEqualTo(PersonStanding.NOT_KEPT);
  }
}
