package org.lmsgateway.launch.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.LaunchProgress;
import org.lmsgateway.launch.LaunchProgress.Standing;
import org.lmsgateway.launch.browser.BrowserFamily;
import org.lmsgateway.launch.browser.ReturningBrowser;
import org.lmsgateway.launch.fact.LaunchFact;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.refusal.LaunchStep;
import org.lmsgateway.launch.refusal.Refusal;

/** What the record of a launch tells an admin afterwards. */
class LaunchRecordTest {

  private final LaunchScene scene = new LaunchScene();

  @AfterEach
  void close() {
    scene.close();
  }

  private List<LaunchProgress> progress() {
    return LaunchProgress.of(scene.lastLaunch(), scene.clock.instant());
  }

  private Standing standing(LaunchStep step) {
    return progress().stream()
        .filter(one -> one.step() == step)
        .findFirst()
        .orElseThrow()
        .standing();
  }

  @Test
  void tellsWhatTheTokenSaid() {
    var answer = scene.begin();
    scene.complete(answer, ReturningBrowser.with(answer.cookies()).of(BrowserFamily.FIREFOX));

    assertThat(scene.lastLaunch().facts().values())
        .containsAllEntriesOf(
            Map.of(
                LaunchFact.ISSUER, TestPlatform.ISSUER,
                LaunchFact.CLIENT_ID, TestPlatform.CLIENT_ID,
                LaunchFact.DEPLOYMENT, TestPlatform.DEPLOYMENT,
                LaunchFact.VERSION, "1.3.0",
                LaunchFact.TARGET_LINK, LaunchScene.TARGET,
                LaunchFact.ALGORITHM, "RS256",
                LaunchFact.CLOCK_DIFFERENCE, "0",
                LaunchFact.BINDING, "COOKIE",
                LaunchFact.BROWSER, "FIREFOX"))
        .containsKeys(LaunchFact.LOGIN_AT, LaunchFact.KEY_ID, LaunchFact.ROLES);
  }

  @Test
  void takesDownOnlyTheFirstOfVeryManyRefusals() {
    scene.limit(1, 2);
    assertThat(refusalOfAnUnknownClient().isRecorded()).isTrue();
    assertThat(refusalOfAnUnknownClient().isRecorded()).isTrue();

    var unrecorded = refusalOfAnUnknownClient();

    assertThat(unrecorded.isRecorded()).isFalse();
    assertThat(unrecorded.reason()).isEqualTo(LaunchReason.REGISTRATION_NOT_FOUND);
    assertThat(scene.launches.all()).hasSize(2);
  }

  private Refusal refusalOfAnUnknownClient() {
    return LaunchAssertions.refusal(
        scene.login(parameters -> parameters.put("client_id", List.of("other"))));
  }

  @Test
  void namesNobody() {
    scene.complete(scene.begin());

    assertThat(scene.lastLaunch().facts().text())
        .doesNotContain("user-2")
        .doesNotContainIgnoringCase("@")
        .doesNotContainIgnoringCase("ada");
  }

  @Test
  void passesAllStepsOfAnAcceptedLaunchAndAwaitsTheApp() {
    var outcome = scene.complete(scene.begin());

    assertThat(progress()).hasSize(LaunchStep.values().length);
    assertThat(standing(LaunchStep.ONCE)).isEqualTo(Standing.PASSED);
    assertThat(standing(LaunchStep.HAND_OFF)).isEqualTo(Standing.AWAITED);
    scene.swap(LaunchScene.APP, LaunchAssertions.code(outcome));
    assertThat(standing(LaunchStep.HAND_OFF)).isEqualTo(Standing.PASSED);
  }

  @Test
  void tellsThatTheAppHasMissedALaunch() {
    scene.complete(scene.begin());

    scene.clock.advance(java.time.Duration.ofMinutes(2));

    assertThat(standing(LaunchStep.HAND_OFF)).isEqualTo(Standing.MISSED);
  }

  @Test
  void tellsWhereARefusedLaunchEnded() {
    var answer = scene.begin();
    scene.clock.advance(java.time.Duration.ofMinutes(11));
    scene.complete(answer);

    assertThat(scene.lastLaunch().reason()).contains(LaunchReason.STATE_EXPIRED);
    assertThat(standing(LaunchStep.TARGET)).isEqualTo(Standing.PASSED);
    assertThat(standing(LaunchStep.ANSWER)).isEqualTo(Standing.FAILED);
    assertThat(standing(LaunchStep.SIGNATURE)).isEqualTo(Standing.NOT_REACHED);
  }

  @Test
  void tellsWhoseTheRefusedLoginSaidToBe() {
    scene.login(all -> all.put("client_id", List.of("unknown")));

    assertThat(scene.lastLaunch().facts().values())
        .containsEntry(LaunchFact.CLIENT_ID, "unknown")
        .containsEntry(LaunchFact.ISSUER, TestPlatform.ISSUER);
  }

  @Test
  void showsOnlyTheSwapOfALaunchThatOnlyTheSwapMadeKnown() {
    scene.swap(LaunchScene.APP, "unknown");

    assertThat(progress())
        .containsExactly(new LaunchProgress(LaunchStep.HAND_OFF, Standing.FAILED));
  }
}
