package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** What holds of many nodes holds of the EAR on two instances of Payara Server, too. */
@Tag("long")
@ExtendWith(Browser.Extension.class)
class DeploymentGroupIT {

  private static final int POSTS = 100;
  private static final Duration SECOND = Duration.ofSeconds(1);

  private static Api operator;

  private DeploymentGroup group;
  private SteppedLaunch launch;

  @BeforeEach
  void open(Browser browser) {
    group = DeploymentGroup.whole();
    if (operator == null) {
      operator = Portal.signIn(browser, group.gateway()).createApiClient("Tests of the group");
    }
    launch = new SteppedLaunch(TestSchool.open(group.gateway(), operator));
  }

  @Test
  void eachStepOfALaunchIsOnTheOtherInstance() {
    var visitor = new Visitor();
    var request = launch.begin(visitor, group.node(1));

    var accepted = launch.finish(visitor, request, group.node(2));

    assertThat(accepted.status()).isEqualTo(303);
    var code = accepted.locationParameters().get("code");
    assertThat(group.node(1).swap(launch.school(), code).status()).isEqualTo(200);
    assertThat(group.node(2).swap(launch.school(), code).json().getString("error"))
        .isEqualTo("invalid_grant");
  }

  @Test
  void oneOfAHundredPostsOfATokenIsAccepted() {
    assertThat(launch.postAtOnce(POSTS, group.nodes()))
        .isEqualTo(Map.of("303 ", 1L, "400 NONCE_REPLAYED", POSTS - 1L));
  }

  /** The change is made on one of them; both have launched before. */
  @Test
  void tenantThatIsBlockedLaunchesOnNeither() {
    group.nodes().forEach(node -> launch.begin(new Visitor(), node));
    var status = Map.of("status", "BLOCKED", "reason", "A try");
    var path = "/tenants/" + launch.school().tenant() + "/status";
    assertThat(operator.put(path, status).status()).isEqualTo(200);

    Wait.until(SECOND, "blocked", () -> group.nodes().stream().allMatch(this::isBlocked));
  }

  private boolean isBlocked(Node node) {
    return launch.login(new Visitor(), node).text("code").equals("TENANT_BLOCKED");
  }

  @Test
  void personStaysSignedInWhenTheirInstanceIsKilled() {
    var person = new PortalPerson(group.gateway());
    person.signIn(null);
    assertThat(person.open(null, "/portal/registrations").status()).isEqualTo(200);
    var theirs = group.node(Integer.parseInt(person.nodeCookie()));
    // A page may be with the person before its session is with the other instance.
    group.nodes().forEach(node -> launch.begin(new Visitor(), node));

    theirs.kill();

    assertThat(person.open(null, "/portal/registrations").status()).isEqualTo(200);
    DeploymentGroup.whole();
    assertThat(launch.login(new Visitor(), theirs).status()).isEqualTo(302);
  }

  @Test
  void instanceIsRestartedWhileTheOtherServes() throws IOException {
    group.restart(group.node(2));

    assertThat(launch.login(new Visitor(), group.node(2)).status()).isEqualTo(302);
  }
}
