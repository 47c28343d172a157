package org.lmsgateway.diagnosis.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.diagnosis.Check;
import org.lmsgateway.diagnosis.CheckResult;
import org.lmsgateway.diagnosis.DiagnosisCode;
import org.lmsgateway.health.service.DatabaseHealth;
import org.lmsgateway.health.service.KeysHealth;
import org.lmsgateway.health.service.NodeSign;
import org.lmsgateway.health.service.TestHealth;
import org.lmsgateway.keys.rotation.GatewayKeys;
import org.lmsgateway.keys.rotation.KeyHealth;
import org.lmsgateway.keys.rotation.KeyHealth.State;
import org.lmsgateway.keys.rotation.OwnKey;
import org.lmsgateway.keys.rotation.RotationOutcome;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Role;

/** A database, a clock and keys, of which one is broken. */
class NodeChecksTest {

  private static final Asker ADMIN =
      new Asker(new Caller("a", "A", "t", null, Set.of(Role.ADMIN)), Optional.empty());
  private static final Asker OPERATOR = new Asker(Caller.GATEWAY, Optional.empty());
  private static final String THERE = "jdbc:h2:mem:diagnosis";
  private static final String AWAY = "jdbc:h2:tcp://localhost:1/away";

  private static CheckResult look(
      Check check, DatabaseHealth database, KeysHealth keys, State rotation, Asker asker) {
    var nodes =
        new NodeChecks(database, TestHealth.clock(database), keys, new KeysInState(rotation), null);
    return nodes.looks(asker).get(check).get();
  }

  private static CheckResult look(Check check, String url, Duration ahead) {
    return look(check, TestHealth.database(url, ahead), TestHealth.keys(), State.GOOD, OPERATOR);
  }

  private static CheckResult keys(KeysHealth keys, State rotation, Asker asker) {
    var database = TestHealth.database(THERE, Duration.ZERO);
    return look(Check.NODE_KEYS, database, keys, rotation, asker);
  }

  @Test
  void saysHowLongTheDatabaseTakes() {
    var found = look(Check.NODE_DATABASE, THERE, Duration.ZERO);

    assertThat(found.code()).isEqualTo(DiagnosisCode.DATABASE_ANSWERS);
    assertThat(found.measured()).matches("\\d+");
  }

  @Test
  void saysThatTheDatabaseIsAway() {
    var found = look(Check.NODE_DATABASE, AWAY, Duration.ZERO);

    assertThat(found.code()).isEqualTo(DiagnosisCode.DATABASE_AWAY);
    assertThat(found.measured()).isEqualTo("NOT_REACHED");
  }

  @Test
  void saysByHowMuchTheClockOfTheNodeIsWrong() {
    assertThat(look(Check.NODE_CLOCK, THERE, Duration.ZERO).code())
        .isEqualTo(DiagnosisCode.NODE_CLOCK_RIGHT);

    var found = look(Check.NODE_CLOCK, THERE, Duration.ofSeconds(90));
    assertThat(found.code()).isEqualTo(DiagnosisCode.NODE_CLOCK_WRONG);
    assertThat(Double.parseDouble(found.measured())).isBetween(89.0, 91.0);
  }

  @Test
  void saysThatTheNodeCannotSign() {
    assertThat(keys(TestHealth.noKeys(), State.GOOD, ADMIN).code())
        .isEqualTo(DiagnosisCode.KEYS_UNUSABLE);
  }

  @Test
  void tellsOperatorsOfAKeyThatIsOverdue() {
    assertThat(keys(TestHealth.keys(), State.OVERDUE, OPERATOR).code())
        .isEqualTo(DiagnosisCode.KEYS_OVERDUE);
    assertThat(keys(TestHealth.keys(), State.OVERDUE, ADMIN).code())
        .isEqualTo(DiagnosisCode.KEYS_SIGN);
  }

  private static NodeSign sign(String version, int secondsAhead, int secondsAgo) {
    return new NodeSign(
        "gw" + secondsAgo,
        version,
        Duration.ofSeconds(secondsAhead),
        Instant.parse("2026-03-01T12:00:00Z"),
        Duration.ofSeconds(secondsAgo));
  }

  private static CheckResult others(NodeSign... signs) {
    return NodeChecks.others(List.of(signs), OPERATOR);
  }

  @Test
  void showsOperatorsClockVersionAndLastSignOfEachNode() {
    var found = others(sign("1.0", 0, 1), sign("1.0", -2, 29));

    assertThat(found.code()).isEqualTo(DiagnosisCode.NODES_ALIKE);
    assertThat(found.measured())
        .isEqualTo("gw1 1.0 +0.00 s 2026-03-01T12:00:00Z; gw29 1.0 -2.00 s 2026-03-01T12:00:00Z");
    assertThat(NodeChecks.others(List.of(sign("1.0", 0, 1)), ADMIN).measured()).isEqualTo("1");
  }

  @Test
  void saysThatTheClockOfAnotherNodeIsWrong() {
    assertThat(others(sign("1.0", 0, 1), sign("1.0", -61, 2), sign("1.0", 0, 500)).code())
        .isEqualTo(DiagnosisCode.NODES_CLOCK_WRONG);
  }

  @Test
  void warnsOfANodeThatIsSilentWhateverItWas() {
    assertThat(others(sign("1.1", 0, 1), sign("1.0", 90, 121)).code())
        .isEqualTo(DiagnosisCode.NODES_SILENT);
  }

  @Test
  void warnsOfVersionsThatDiffer() {
    assertThat(others(sign("1.1", 0, 1), sign("1.0", 0, 2)).code())
        .isEqualTo(DiagnosisCode.NODES_DIFFER);
  }

  /** Keys that only say how it is with them. */
  private record KeysInState(State state) implements GatewayKeys {

    @Override
    public List<OwnKey> list() {
      return List.of();
    }

    @Override
    public KeyHealth health() {
      return new KeyHealth(state, Instant.EPOCH, Instant.EPOCH);
    }

    @Override
    public RotationOutcome rotate() {
      throw new UnsupportedOperationException();
    }
  }
}
