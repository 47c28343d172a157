package org.lmsgateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.Metrics;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Visitor;

class HealthIT {
  private final Gateway gateway = PayaraMicroFixture.gateway();

  @Test
  void isReadyWithDatabaseKeysAndClock() {
    assertThat(checks("/health/ready").keySet())
        .containsExactlyInAnyOrder("database", "clock", "keys", "warm-up");
  }

  @Test
  void livesAsLongAsThreadsDo() {
    assertThat(checks("/health/live").keySet()).containsExactly("threads");
  }

  @Test
  void hasStartedWhenItIsWarm() {
    assertThat(checks("/health/started").keySet()).containsExactly("warm-up");
  }

  @Test
  void tellsNothingButFigures() {
    var ready = checks("/health/ready");

    assertThat(ready.get("database").getJsonObject("data").keySet())
        .containsExactly("milliseconds");
    assertThat(ready.get("clock").getJsonObject("data").keySet()).containsExactly("aheadSeconds");
  }

  @Test
  void isInTheMetricsToo() {
    var metrics = Metrics.of(gateway);

    assertThat(metrics.sum("gateway_database_up")).isEqualTo(1);
    assertThat(metrics.sum("gateway_database_wait_seconds")).isPositive();
    assertThat(metrics.sum("gateway_clock_ahead_seconds")).isBetween(-5.0, 5.0);
  }

  private Map<String, JsonObject> checks(String path) {
    var answer = new Visitor().get(gateway.at(path));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().getString("status")).isEqualTo("UP");
    return answer.json().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
        .peek(check -> assertThat(check.getString("status")).isEqualTo("UP"))
        .collect(Collectors.toMap(check -> check.getString("name"), check -> check));
  }
}
