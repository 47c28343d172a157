package org.lmsgateway.registration.service.dynamic.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.shared.service.JsonMaps;

/**
 * The members of an object that an LMS sent. Read tolerantly: what has another type than asked for
 * is as if it were not there.
 */
record JsonMembers(Map<?, ?> members) {

  /** Reads a document; empty if it is no JSON object. */
  static Optional<JsonMembers> parse(String body) {
    return JsonMaps.readObject(body).map(JsonMembers::new);
  }

  /** Those of an element of a list; none if it is no object. */
  static JsonMembers of(Object element) {
    return new JsonMembers(element instanceof Map<?, ?> inner ? inner : Map.of());
  }

  /** A text that is not blank, without blanks around it; some LMSs have numbers for ids. */
  Optional<String> text(String name) {
    var value = members.get(name);
    return value instanceof String || value instanceof Long
        ? Optional.of(value.toString().strip()).filter(found -> !found.isEmpty())
        : Optional.empty();
  }

  /** An object; without members if there is none. */
  JsonMembers object(String name) {
    return of(members.get(name));
  }

  /** A list of texts; empty if there is none. Elements that are no texts are left out. */
  List<String> texts(String name) {
    return elements(name).filter(String.class::isInstance).map(String.class::cast).toList();
  }

  /** The elements of a list. */
  Stream<?> elements(String name) {
    return members.get(name) instanceof List<?> list ? list.stream() : Stream.empty();
  }
}
