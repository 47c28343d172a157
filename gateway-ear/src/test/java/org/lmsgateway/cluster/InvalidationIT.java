package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;

/** What is changed on one node is seen on all of them within a second. */
class InvalidationIT {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private Cluster cluster;
  private Api operator;
  private TestSchool school;

  /** Each node has launched before, so that it has what it will keep. */
  @BeforeEach
  void launchOnAllNodes() {
    cluster = Cluster.whole();
    operator = cluster.node(1).gateway(cluster.gateway()).operator();
    school = TestSchool.open(cluster.gateway(), operator);
    var handOff = "https://app.example/open";
    assertThat(cluster.nodes())
        .allSatisfy(
            node -> assertThat(node.launch(school).location()).asString().startsWith(handOff));
  }

  @Test
  void registrationThatIsDisabledLaunchesNowhere() {
    change(registration(), Map.of("status", "DISABLED"));

    assertSoonOnAllNodes("disabled", refusedFor("REGISTRATION_DISABLED"));
  }

  @Test
  void keySetThatIsChangedCountsEverywhere() {
    school.lms().serve("/others.json", InvalidationIT::publishForeignKey);

    change(registration(), Map.of("keysetUrl", school.lms().at("/others.json").toString()));

    assertSoonOnAllNodes("other keys", refusedFor("KEY_ID_UNKNOWN"));
  }

  @Test
  void tenantThatIsBlockedLaunchesNowhere() {
    var status = Map.of("status", "BLOCKED", "reason", "A try");
    assertThat(operator.put("/tenants/" + school.tenant() + "/status", status).status())
        .isEqualTo(200);

    assertSoonOnAllNodes("blocked", refusedFor("TENANT_BLOCKED"));
  }

  @Test
  void appThatMovesIsOpenedAtItsNewAddressEverywhere() {
    change("/apps/" + school.app().getString("id"), Map.of("url", "https://moved.example/open"));

    assertSoonOnAllNodes(
        "moved", answer -> answer.header("Location").startsWith("https://moved.example/"));
  }

  private static Predicate<Answer> refusedFor(String code) {
    return answer -> answer.text("code").equals(code);
  }

  private void assertSoonOnAllNodes(String what, Predicate<Answer> isSeen) {
    Wait.until(
        SECOND,
        what,
        () -> cluster.nodes().stream().allMatch(node -> isSeen.test(node.launch(school))));
  }

  private String registration() {
    return "/registrations/" + school.lms().registered().getString("id");
  }

  /** As a client does: reads it, changes a member, and sends it back. */
  private void change(String path, Map<String, String> changed) {
    Map<String, Object> members = new HashMap<>();
    operator.get(path).json().forEach((name, value) -> members.put(name, plain(value)));
    members.putAll(changed);
    var answer = operator.put(path, members);
    assertThat(answer.status()).describedAs(answer.toString()).isEqualTo(200);
  }

  private static Object plain(Object value) {
    return value instanceof JsonString text ? text.getString() : value;
  }

  private static void publishForeignKey(HttpExchange exchange) throws IOException {
    var keys =
        new JWKSet(TestLms.foreignKey().toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, keys.length);
    try (exchange) {
      exchange.getResponseBody().write(keys);
    }
  }
}
