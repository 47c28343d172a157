package org.lmsgateway.health.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;

/** Nodes that give signs, on a real database. */
abstract class NodeSignsSuite extends PersistenceSuite {

  private String id;
  private String name;

  NodeSignsSuite(EmbeddedDatabase database) {
    super(database);
  }

  @BeforeEach
  void choose() {
    id = unique();
    name = "node " + id;
  }

  private List<NodeSign> told() {
    return new NodeSigns(source()).all().stream().filter(sign -> sign.name().equals(name)).toList();
  }

  private void give(int secondsAhead) throws SQLException {
    new NodeSigns(source()).give(id, name, "1.0", Duration.ofSeconds(secondsAhead));
  }

  private void setBack(String interval) throws SQLException {
    try (var connection = source().getConnection();
        var update = connection.createStatement()) {
      var sql = "update node_sign set signed_at = current_timestamp - interval %s where id = '%s'";
      assertThat(update.executeUpdate(sql.formatted(interval, id))).isEqualTo(1);
    }
  }

  @Test
  void lastSignCounts() throws SQLException {
    give(0);
    give(-90);

    assertThat(told()).hasSize(1);
    assertThat(told().get(0).version()).isEqualTo("1.0");
    assertThat(told().get(0).isClockWrong()).isTrue();
    assertThat(told().get(0).isSilent()).isFalse();
  }

  @Test
  void nodeThatStopsInOrderIsNotMissed() throws SQLException {
    give(0);

    new NodeSigns(source()).remove(id);

    assertThat(told()).isEmpty();
  }

  @Test
  void nodeThatDiesIsSilentForAnHourAndThenForgotten() throws SQLException {
    give(0);
    setBack("'3' minute");
    assertThat(told().get(0).isSilent()).isTrue();

    setBack("'61' minute");
    new NodeSigns(source()).give(unique(), "another", "1.0", Duration.ZERO);

    assertThat(told()).isEmpty();
  }
}
