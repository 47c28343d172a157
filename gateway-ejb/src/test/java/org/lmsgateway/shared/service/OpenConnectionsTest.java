package org.lmsgateway.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OpenConnectionsTest {

  private final OpenConnections open = new OpenConnections();

  @Test
  void countsWhatIsNotClosed() throws SQLException {
    var database = EmbeddedDatabase.H2.create();

    var first = open.keep(database.getConnection());
    var second = open.keep(database.getConnection());
    assertThat(open.count()).isEqualTo(2);

    first.close();
    assertThat(open.count()).isOne();

    second.close();
    assertThat(open.count()).isZero();
  }
}
