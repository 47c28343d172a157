package org.lmsgateway.launch.service.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.launch.service.LaunchScene;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantStatus;

class LaunchLogTest {

  private static final PageRequest ALL = PageRequest.first(100);

  private final LaunchScene scene = new LaunchScene();
  private final Callers callers = new Callers();
  private final LaunchLog log = new LaunchLogBean(scene.launches, callers);

  @BeforeEach
  void launch() {
    scene.complete(scene.begin());
    // Of no tenant: nobody knows whose it is.
    scene.login(all -> all.put("client_id", List.of("unknown")));
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void showsAnAdminTheLaunchesOfTheOwnTenant() {
    callers.adminOf(scene.tenant.id());

    assertThat(log.list(LaunchFilter.ALL, ALL).items()).hasSize(1);
  }

  @Test
  void showsAnAdminNothingOfAnotherTenantEvenByReference() {
    var reference = scene.launches.all().get(0).reference();
    callers.adminOf(scene.addTenant("other.example", Cloud.PUBLIC, TenantStatus.ACTIVE).id());

    assertThat(log.list(LaunchFilter.ALL, ALL).items()).isEmpty();
    assertThat(log.list(LaunchFilter.byReference(reference), ALL).items()).isEmpty();
    assertThat(log.find(scene.launches.all().get(0).id())).isEmpty();
    assertThat(log.names(scene.launches.all()).registrations()).isEmpty();
  }

  @Test
  void showsAnOperatorAll() {
    callers.operator();

    assertThat(log.list(LaunchFilter.ALL, ALL).items()).hasSize(2);
  }

  @Test
  void opensALaunchForTheAdminOfItsTenantAndOneOfNobodyForOperators() {
    var own = scene.launches.all().get(0);
    var nobodys = scene.launches.all().get(1);
    callers.adminOf(scene.tenant.id());

    assertThat(log.find(own.id())).contains(own);
    assertThat(log.find(nobodys.id())).isEmpty();
    callers.operator();
    assertThat(log.find(nobodys.id())).contains(nobodys);
  }

  @Test
  void showsNobodyAnything() {
    assertThat(log.find(scene.launches.all().get(0).id())).isEmpty();
    assertThat(log.list(LaunchFilter.ALL, ALL).items()).isEmpty();
  }

  @Test
  void findsALaunchByTheNumberAsSomebodyReadsItOut() {
    var launch = scene.launches.all().get(0);
    callers.operator();

    var spoken = " " + launch.reference().toLowerCase(Locale.ROOT) + " ";

    assertThat(log.list(LaunchFilter.byReference(spoken), ALL).items()).containsExactly(launch);
  }
}
