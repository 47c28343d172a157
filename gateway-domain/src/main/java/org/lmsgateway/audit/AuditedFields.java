package org.lmsgateway.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a thing is like at one moment, as far as the audit log may tell. Each service names the
 * fields of its things; secrets, hashes and personal data are never among them. Immutable.
 */
public final class AuditedFields {

  /** Of a thing that is not there: before it is made, and after it is deleted. */
  public static final AuditedFields NONE = new AuditedFields(Map.of());

  /** Enough to recognise an address; what is longer is cut off and ends with an ellipsis. */
  static final int MOST_CHARACTERS = 300;

  private final Map<String, String> values;

  private AuditedFields(Map<String, String> values) {
    this.values = values;
  }

  /** These fields and one more. */
  public AuditedFields with(String field, Object value) {
    var more = new LinkedHashMap<>(values);
    more.put(Objects.requireNonNull(field, "an audited field has a name"), text(value));
    return new AuditedFields(more);
  }

  /** Null, empty texts and empty collections are all no value; collections are sorted. */
  private static String text(Object value) {
    if (value instanceof Optional<?> optional) {
      return text(optional.orElse(null));
    }
    if (value instanceof Collection<?> many) {
      return text(many.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")));
    }
    var text = value == null ? "" : value.toString();
    if (text.isEmpty()) {
      return null;
    }
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
  }

  /** The fields that differ between this and what came after, in their order; may be empty. */
  public List<AuditChange> changesTo(AuditedFields after) {
    var fields = new LinkedHashSet<>(values.keySet());
    fields.addAll(after.values.keySet());
    var changes = new ArrayList<AuditChange>();
    for (var field : fields) {
      var old = values.get(field);
      var now = after.values.get(field);
      if (!Objects.equals(old, now)) {
        changes.add(new AuditChange(field, old, now));
      }
    }
    return changes;
  }
}
