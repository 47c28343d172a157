package org.lmsgateway.diagnosis.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.Readiness;
import org.lmsgateway.diagnosis.Check;
import org.lmsgateway.diagnosis.CheckResult;
import org.lmsgateway.diagnosis.DiagnosisCode;
import org.lmsgateway.health.service.ClockHealth;
import org.lmsgateway.health.service.DatabaseHealth;
import org.lmsgateway.health.service.Finding;
import org.lmsgateway.health.service.KeysHealth;
import org.lmsgateway.health.service.NodeSign;
import org.lmsgateway.health.service.NodeSigns;
import org.lmsgateway.keys.rotation.GatewayKeys;
import org.lmsgateway.keys.rotation.KeyHealth;

/**
 * The node that answers and its database, as balancers are told of them, and what the other nodes
 * last said of themselves.
 */
@ApplicationScoped
public class NodeChecks {

  private DatabaseHealth database;
  private ClockHealth clock;
  private KeysHealth keys;
  private GatewayKeys rotation;
  private NodeSigns signs;

  protected NodeChecks() {}

  @Inject
  public NodeChecks(
      @Readiness DatabaseHealth database,
      @Readiness ClockHealth clock,
      @Readiness KeysHealth keys,
      GatewayKeys rotation,
      NodeSigns signs) {
    this.database = database;
    this.clock = clock;
    this.keys = keys;
    this.rotation = rotation;
    this.signs = signs;
  }

  Map<Check, Supplier<CheckResult>> looks(Asker asker) {
    return Map.of(
        Check.NODE_DATABASE,
        this::database,
        Check.NODE_CLOCK,
        this::clock,
        Check.NODE_OTHERS,
        () -> others(signs.all(), asker),
        Check.NODE_KEYS,
        () -> keys(asker));
  }

  CheckResult database() {
    var health = database.finding();
    return health.good()
        ? CheckResult.of(
            Check.NODE_DATABASE, DiagnosisCode.DATABASE_ANSWERS, datum(health, "milliseconds"))
        : CheckResult.of(Check.NODE_DATABASE, DiagnosisCode.DATABASE_AWAY, datum(health, "reason"));
  }

  private CheckResult clock() {
    var health = clock.finding();
    var code = health.good() ? DiagnosisCode.NODE_CLOCK_RIGHT : DiagnosisCode.NODE_CLOCK_WRONG;
    return CheckResult.of(Check.NODE_CLOCK, code, datum(health, "aheadSeconds"));
  }

  /** What nodes there are is the operator's business; others are told how many. */
  static CheckResult others(List<NodeSign> signs, Asker asker) {
    var measured =
        asker.caller().isOperator()
            ? signs.stream().map(NodeSign::toString).collect(Collectors.joining("; "))
            : String.valueOf(signs.size());
    return CheckResult.of(Check.NODE_OTHERS, compared(signs), measured);
  }

  private static DiagnosisCode compared(List<NodeSign> signs) {
    var living = signs.stream().filter(sign -> !sign.isSilent()).toList();
    if (living.stream().anyMatch(NodeSign::isClockWrong)) {
      return DiagnosisCode.NODES_CLOCK_WRONG;
    }
    if (living.size() < signs.size()) {
      return DiagnosisCode.NODES_SILENT;
    }
    return living.stream().map(NodeSign::version).distinct().count() > 1
        ? DiagnosisCode.NODES_DIFFER
        : DiagnosisCode.NODES_ALIKE;
  }

  /** When keys are to follow each other is the operator's business. */
  private CheckResult keys(Asker asker) {
    var health = keys.finding();
    if (!health.good()) {
      return CheckResult.of(Check.NODE_KEYS, DiagnosisCode.KEYS_UNUSABLE, datum(health, "reason"));
    }
    if (asker.caller().isOperator() && rotation.health().state() == KeyHealth.State.OVERDUE) {
      var due = String.valueOf(rotation.health().changesAt());
      return CheckResult.of(Check.NODE_KEYS, DiagnosisCode.KEYS_OVERDUE, due);
    }
    return CheckResult.of(Check.NODE_KEYS, DiagnosisCode.KEYS_SIGN, "");
  }

  private static String datum(Finding health, String name) {
    return health.data().getOrDefault(name, "?");
  }
}
