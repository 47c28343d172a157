package org.lmsgateway.metrics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.Metrics;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.Visitor;

@ExtendWith(Browser.Extension.class)
class MetricsIT {
  private final Gateway gateway = PayaraMicroFixture.gateway();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/metrics",
        "/metrics/",
        "/metrics/base",
        "/metrics?scope=application",
        "/metrics;x=y",
        "/metrics?access_token=" + PayaraMicroFixture.METRICS_TOKEN
      })
  void areClosedToWhoBringsNoToken(String path) {
    var answer = new Visitor().get(gateway.at(path));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void areClosedToAnotherToken() {
    var answer = new Visitor().sending("Authorization", "Bearer wrong").get(gateway.at("/metrics"));

    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void tellWhatIsCountedBeforeAnythingHappens() {
    assertThat(Metrics.of(gateway).names())
        .contains(
            "gateway_launches_total",
            "gateway_tenant_launches_total",
            "gateway_step_bucket_total",
            "gateway_step_seconds_total",
            "gateway_step_faults_total",
            "gateway_keyset_fetches_total",
            "gateway_cache_lookups_total",
            "gateway_database_connections",
            "gateway_portal_sessions");
  }

  /** The pool never has fewer than two. */
  @Test
  void countTheConnectionsToTheDatabase() {
    assertThat(Metrics.of(gateway).sum("gateway_database_connections")).isBetween(2.0, 33.0);
  }

  @Test
  void countThePortalsSessions(Browser browser) {
    Portal.signIn(browser, gateway);

    assertThat(Metrics.of(gateway).sum("gateway_portal_sessions")).isPositive();
  }

  /** Others launch at the same time: what is counted grows by one at least. */
  @Test
  void countARefusedLaunchAndHowLongItTook() {
    var before = Metrics.of(gateway);

    new Visitor().post(gateway.at("/lti/launch"), Map.of("id_token", "x"));

    var after = Metrics.of(gateway);
    assertThat(after.sum("gateway_launches_total", "reason=\"STATE_MISSING\""))
        .isGreaterThan(before.sum("gateway_launches_total", "reason=\"STATE_MISSING\""));
    assertThat(after.sum("gateway_step_bucket_total", "step=\"callback\"", "le=\"+Inf\""))
        .isGreaterThan(before.sum("gateway_step_bucket_total", "step=\"callback\"", "le=\"+Inf\""));
    assertThat(after.sum("gateway_step_seconds_total", "step=\"callback\""))
        .isGreaterThan(before.sum("gateway_step_seconds_total", "step=\"callback\""));
  }
}
