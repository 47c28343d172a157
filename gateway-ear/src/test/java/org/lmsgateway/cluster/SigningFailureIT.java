package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Visitor;

/** The keys that the gateway signs with cannot be opened: tokens are over, the portal is not. */
@Tag("long")
class SigningFailureIT {

  /** Keys are read anew each minute. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private Cluster cluster;
  private Node node;
  private PortalPerson person;

  @BeforeEach
  void signIn() {
    cluster = Cluster.whole();
    node = cluster.node(1);
    person = new PortalPerson(cluster.gateway());
    person.signIn(node);
  }

  @AfterEach
  void mend() {
    cluster.change(
        "update signing_key set encrypted_jwk = substring(encrypted_jwk from 2)"
            + " where encrypted_jwk like '!%'");
    Wait.until(PATIENCE, "the node signs again", () -> health().status() == 200);
  }

  private Answer health() {
    return new Visitor().get(node.at(URI.create("/health/ready")));
  }

  @Test
  void diagnosisSaysThatTheNodeCannotSign() {
    cluster.change(
        "update signing_key set encrypted_jwk = '!' || encrypted_jwk where purpose = 'GATEWAY'");
    Wait.until(PATIENCE, "the node does not sign", () -> health().status() == 503);

    var found = person.diagnose(node);

    assertThat(found.body()).contains("The node cannot sign tokens", "GW-HLT-001");
  }
}
