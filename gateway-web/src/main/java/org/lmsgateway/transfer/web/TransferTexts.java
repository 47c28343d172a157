package org.lmsgateway.transfer.web;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemCode;
import org.lmsgateway.shared.web.problem.ProblemTexts;
import org.lmsgateway.transfer.PlannedChange;
import org.lmsgateway.transfer.TransferFault;
import org.lmsgateway.transfer.TransferOutcome.Applied;
import org.lmsgateway.transfer.TransferOutcome.Planned;

/** What the API answers about documents, in the language of who asks. */
record TransferTexts(ProblemTexts texts) {
  JsonObject planned(Planned planned) {
    var changes = JSON.createArrayBuilder();
    planned.changes().forEach(change -> changes.add(change(change)));
    return JSON.createObjectBuilder()
        .add("changes", changes)
        .add("faults", JSON.createArrayBuilder(faults(planned.faults())))
        .build();
  }

  private static JsonObjectBuilder change(PlannedChange change) {
    var differences = JSON.createArrayBuilder();
    for (var difference : change.differences()) {
      differences.add(
          JSON.createObjectBuilder()
              .add("field", difference.field())
              .add("from", JSON.createArrayBuilder(difference.from()))
              .add("to", JSON.createArrayBuilder(difference.to())));
    }
    return JSON.createObjectBuilder()
        .add("action", lower(change.action()))
        .add("kind", lower(change.kind()))
        .add("name", change.name())
        .add("key", change.key())
        .add("differences", differences);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private List<Map<String, Object>> faults(List<TransferFault> faults) {
    return faults.stream().map(this::fault).toList();
  }

  private Map<String, Object> fault(TransferFault fault) {
    var key = "field." + fault.code().name();
    return Map.of(
        "pointer", fault.pointer(),
        "code", fault.code().name(),
        "title", texts.message(new FieldFault(fault.pointer(), fault.code(), fault.detail())),
        "cause", texts.bundle().getString(key + ".cause"),
        "fix", texts.bundle().getString(key + ".fix"));
  }

  /** Every fault is named, with its place. */
  Problem problem(List<TransferFault> faults) {
    var code = ProblemCode.CONFIGURATION_INVALID;
    var detail = Integer.toString(faults.size());
    return new Problem(code.status(), code, detail, List.of(), Map.of("faults", faults(faults)));
  }

  static JsonObject applied(Applied applied) {
    var counts =
        JSON.createObjectBuilder()
            .add("created", applied.created())
            .add("updated", applied.updated())
            .add("deleted", applied.deleted())
            .add("newApps", JSON.createArrayBuilder(applied.newApps()));
    return JSON.createObjectBuilder().add("applied", counts).build();
  }
}
