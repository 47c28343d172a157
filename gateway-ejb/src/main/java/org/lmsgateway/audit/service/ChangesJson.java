package org.lmsgateway.audit.service;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.audit.AuditChange;

/** How the fields that changed are kept in a column: {@code [{"f": …, "b": …, "a": …}]}. */
final class ChangesJson {

  /** So that the column is bounded: values are cut already, and no thing has more fields. */
  private static final int MOST_FIELDS = 50;

  private static final String FIELD = "f";
  private static final String BEFORE = "b";
  private static final String AFTER = "a";

  private ChangesJson() {}

  /** Null if nothing changed. */
  static String write(List<AuditChange> changes) {
    if (changes.isEmpty()) {
      return null;
    }
    var array = JSON.createArrayBuilder();
    changes.stream().limit(MOST_FIELDS).map(ChangesJson::object).forEach(array::add);
    return array.build().toString();
  }

  private static JsonObject object(AuditChange change) {
    var object = JSON.createObjectBuilder().add(FIELD, change.field());
    Optional.ofNullable(change.before()).ifPresent(before -> object.add(BEFORE, before));
    Optional.ofNullable(change.after()).ifPresent(after -> object.add(AFTER, after));
    return object.build();
  }

  static List<AuditChange> read(String json) {
    if (json == null) {
      return List.of();
    }
    try (var reader = JSON.createReader(new StringReader(json))) {
      return reader.readArray().stream().map(JsonValue::asJsonObject).map(ChangesJson::of).toList();
    }
  }

  private static AuditChange of(JsonObject object) {
    return new AuditChange(object.getString(FIELD), text(object, BEFORE), text(object, AFTER));
  }

  private static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString text ? text.getString() : null;
  }
}
