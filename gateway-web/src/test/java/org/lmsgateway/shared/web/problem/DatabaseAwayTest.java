package org.lmsgateway.shared.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

  @ParameterizedTest
  @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53100", "53300"})
  void tellsWhatTheDriverSaysOfAConnection(String state) {
    assertThat(DatabaseAway.isCauseOf(wrapped(new SQLException("refused", state)))).isTrue();
  }

  @Test
  void tellsAPoolThatHasNothingToGive() {
    var fault = new SQLException("Error in allocating a connection. Cause: max-wait-time");

    assertThat(DatabaseAway.isCauseOf(wrapped(fault))).isTrue();
    assertThat(DatabaseAway.reason(wrapped(fault))).contains("max-wait-time");
  }

  @Test
  void tellsADiskThatIsFull() {
    var full = new IOException("No space left on device");

    assertThat(DatabaseAway.isCauseOf(wrapped(new SQLException("failed", "HY000", full)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "42601", "40001"})
  void doesNotHideFaultsOfStatements(String state) {
    assertThat(DatabaseAway.isCauseOf(wrapped(new SQLException("wrong", state)))).isFalse();
  }

  @Test
  void doesNotHideOtherFaults() {
    assertThat(DatabaseAway.isCauseOf(new IllegalStateException("wrong"))).isFalse();
    assertThat(DatabaseAway.isCauseOf(new SQLException("wrong"))).isFalse();
  }

  private static Throwable wrapped(SQLException fault) {
    return new EJBException(new RuntimeException(fault));
  }
}
