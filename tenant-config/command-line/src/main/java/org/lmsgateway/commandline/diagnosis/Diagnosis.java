package org.lmsgateway.commandline.diagnosis;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.lmsgateway.commandline.gateway.Answer;
import org.lmsgateway.commandline.gateway.Gateway;
import org.lmsgateway.commandline.terminal.Trouble;

/**
 * Makes all checks, in the order in which one thing depends on the other: what this program finds
 * out about itself, its way to the gateway, and its credentials; then what the gateway finds.
 */
public final class Diagnosis {
  private static final String PATH = Gateway.API + "/diagnosis";
  private static final String RUNTIME = "CLIENT_RUNTIME";
  private static final String ARRIVES = "TRANSPORT_AUTHORIZATION";

  /** Those of the gateway, where it cannot be asked. */
  private static final List<String> STAGES =
      List.of("IDENTITY", "AUTHORIZATION", "TENANT_SWITCH", "QUOTAS", "REGISTRATIONS", "NODES");

  private final Gateway gateway;
  private final Clock clock;
  private final String version;
  private final Findings findings = new Findings();

  /**
   * The diagnosis of one gateway.
   *
   * @param version of this program, in numbers and dots
   */
  public Diagnosis(Gateway gateway, Clock clock, String version) {
    this.gateway = gateway;
    this.clock = clock;
    this.version = version;
  }

  /**
   * Makes the checks.
   *
   * @param token gets an access token, or throws {@link Trouble}
   * @param query of the gateway's part; may be empty
   */
  public Report run(Supplier<String> token, String query) {
    findings.good(RUNTIME, "RUNTIME_FIT", System.getProperty("java.version"));
    var way = new WayChecks(gateway, clock, version, findings);
    var broken = way.check();
    if (broken.isPresent()) {
      leave(broken.get());
    } else {
      askGateway(token, query);
    }
    return new Report(findings.checks());
  }

  private void leave(String broken) {
    findings.notChecked(ARRIVES, broken);
    STAGES.forEach(stage -> findings.stageNotChecked(stage, broken));
  }

  private void askGateway(Supplier<String> token, String query) {
    if (isTakenAway(gateway.as("none").find(PATH))) {
      findings.failed(ARRIVES, "AUTHORIZATION_STRIPPED", "");
      STAGES.forEach(stage -> findings.stageNotChecked(stage, ARRIVES));
      return;
    }
    try {
      var answer = gateway.as(token.get()).find(PATH + query).required().json();
      findings.good(ARRIVES, "AUTHORIZATION_ARRIVES", "");
      answer.getJsonArray("checks").getValuesAs(JsonObject.class).forEach(findings::add);
    } catch (Trouble trouble) {
      findings.failed(ARRIVES, "CREDENTIALS_REFUSED", trouble.explanation());
      STAGES.forEach(stage -> findings.stageNotChecked(stage, ARRIVES));
    }
  }

  /** RFC 6750 §3.1: who sent no token at all learns no error code. */
  private static boolean isTakenAway(Answer answer) {
    var challenge = answer.headers().firstValue("WWW-Authenticate").orElse("");
    return answer.status() == 401 && !challenge.contains("error=");
  }
}
