package org.lmsgateway.launch.service.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.launch.LaunchOutcome;
import org.lmsgateway.launch.LaunchOutcome.SecretAwaited;
import org.lmsgateway.launch.service.LaunchScene;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantStatus;

class LaunchRehearsalTest {

  private final List<LaunchOutcome> outcomes = new ArrayList<>();

  private static void assertThatNothingIsRecorded(LaunchScene scene) {
    assertThat(
            scene.launches.list(Optional.empty(), LaunchFilter.ALL, PageRequest.first(1)).items())
        .isEmpty();
  }

  @Test
  void comesAsFarAsTheLmsPageAndRecordsNothing() {
    try (var scene = new LaunchScene()) {
      scene.rehearse(outcomes::add);

      assertThat(outcomes).singleElement().isInstanceOf(SecretAwaited.class);
      assertThatNothingIsRecorded(scene);
    }
  }

  @Test
  void launchesNothingOfWhoIsNotServed() {
    try (var scene = new LaunchScene()) {
      var blocked = scene.addTenant(Cloud.PUBLIC, TenantStatus.BLOCKED);
      scene.register(blocked, scene.platform.details(LaunchScene.APP));

      scene.rehearse(outcomes::add);

      assertThat(outcomes).isEmpty();
      assertThatNothingIsRecorded(scene);
    }
  }

  @Test
  void isNothingWhereNobodyIsRegistered() {
    try (var scene = new LaunchScene()) {
      scene.registrations.remove(scene.registration);

      scene.rehearse(outcomes::add);

      assertThat(outcomes).isEmpty();
    }
  }
}
