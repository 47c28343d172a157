package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** A launch needs no node twice, and no two nodes accept the same one. */
class CrossNodeIT {

  private static final int POSTS = 100;

  private Cluster cluster;
  private TestSchool school;

  @BeforeEach
  void open() {
    cluster = Cluster.whole();
    school = TestSchool.open(cluster.gateway());
  }

  @Test
  void eachStepOfALaunchIsOnAnotherNode() {
    var visitor = new Visitor();
    var request = begin(visitor, cluster.node(1));
    var idToken = school.lms().sign(school.lms().claims(request));
    var redirectUrl = cluster.node(2).at(school.lms().redirectUrl());

    var accepted = visitor.post(redirectUrl, TestSchool.callback(request, idToken));

    assertThat(accepted.status()).isEqualTo(303);
    var code = accepted.locationParameters().get("code");
    assertThat(swap(cluster.node(3), code).json().getJsonObject("launch").getString("tenant"))
        .isEqualTo(school.tenant());
    assertThat(swap(cluster.node(1), code).json().getString("error")).isEqualTo("invalid_grant");
  }

  @Test
  void oneOfAHundredPostsOfATokenIsAccepted() {
    var visitor = new Visitor();
    var request = begin(visitor, cluster.node(1));
    var idToken = school.lms().sign(school.lms().claims(request));
    var callback = TestSchool.callback(request, idToken);
    var posts = new ArrayList<CompletableFuture<Answer>>();
    for (var i = 0; i < POSTS; i++) {
      var node = cluster.nodes().get(i % cluster.nodes().size());
      posts.add(visitor.postAtOnce(node.at(school.lms().redirectUrl()), callback));
    }

    var answers = posts.stream().map(CompletableFuture::join).toList();

    assertThat(
            answers.stream().collect(Collectors.groupingBy(this::outcome, Collectors.counting())))
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

  private String outcome(Answer answer) {
    return answer.status() + " " + answer.text("code");
  }

  private Map<String, String> begin(Visitor visitor, Node node) {
    var login = visitor.post(node.at(school.lms().loginUrl()), school.lms().loginInitiation());
    assertThat(login.status()).isEqualTo(302);
    return login.locationParameters();
  }

  private Answer swap(Node node, String code) {
    return Api.token(
        node.gateway(cluster.gateway()),
        school.app().getString("clientId"),
        school.app().getString("clientSecret"),
        Map.of("grant_type", "authorization_code", "code", code));
  }
}
