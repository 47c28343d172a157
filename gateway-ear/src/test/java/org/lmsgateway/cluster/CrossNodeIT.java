package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** A launch needs no node twice, and no two nodes accept the same one. */
class CrossNodeIT {

  private static final int POSTS = 100;

  private Cluster cluster;
  private TestSchool school;
  private SteppedLaunch launch;

  @BeforeEach
  void open() {
    cluster = Cluster.whole();
    school = TestSchool.open(cluster.gateway());
    launch = new SteppedLaunch(school);
  }

  @Test
  void eachStepOfALaunchIsOnAnotherNode() {
    var visitor = new Visitor();
    var request = launch.begin(visitor, cluster.node(1));

    var accepted = launch.finish(visitor, request, cluster.node(2));

    assertThat(accepted.status()).isEqualTo(303);
    var code = accepted.locationParameters().get("code");
    var swapped = cluster.node(3).swap(school, code);
    assertThat(swapped.json().getJsonObject("launch").getString("tenant"))
        .isEqualTo(school.tenant());
    assertThat(cluster.node(1).swap(school, code).json().getString("error"))
        .isEqualTo("invalid_grant");
  }

  @Test
  void oneOfAHundredPostsOfATokenIsAccepted() {
    assertThat(launch.postAtOnce(POSTS, cluster.nodes()))
        .isEqualTo(Map.of("303 ", 1L, "400 NONCE_REPLAYED", POSTS - 1L));
  }

  /** The balancer gives each node its share, and keeps nobody at one. */
  @Test
  void launchesGoToAllNodesInTurn() {
    var codes =
        IntStream.range(0, 6)
            .mapToObj(i -> school.launch(new Visitor()))
            .map(answer -> answer.locationParameters().get("code"))
            .toList();

    assertThat(codes).doesNotContainNull();
    assertThat(codes).allSatisfy(code -> assertThat(school.swap(code).status()).isEqualTo(200));
  }
}
