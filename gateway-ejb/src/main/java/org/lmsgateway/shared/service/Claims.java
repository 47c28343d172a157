package org.lmsgateway.shared.service;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object, read as it came: any member of them may be absent, null, or of another type. */
public record Claims(Map<String, Object> values) {

  /** What the names of LTI's own claims begin with (LTI 1.3 Core §5.2). */
  public static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  /** Whether the claim is there and not null. */
  public boolean has(String name) {
    return values.get(name) != null;
  }

  /** A text, which may be empty. */
  public Optional<String> text(String name) {
    return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** A text that is there and not empty. */
  public Optional<String> filled(String name) {
    return text(name).filter(text -> !text.isBlank());
  }

  /** A NumericDate (RFC 7519 §2); one that is beyond what Java calls time is none. */
  public Optional<Instant> time(String name) {
    if (!(values.get(name) instanceof Number seconds)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.ofEpochSecond(seconds.longValue()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A JSON array, whatever is in it. */
  public Optional<List<?>> list(String name) {
    return values.get(name) instanceof List<?> list ? Optional.of(list) : Optional.empty();
  }

  /** A JSON object, as claims of its own. */
  public Optional<Claims> object(String name) {
    return of(values.get(name));
  }

  /** The objects in a JSON array; whatever else is in it is left out. */
  public List<Claims> objects(String name) {
    return list(name).stream()
        .flatMap(List::stream)
        .flatMap(element -> of(element).stream())
        .toList();
  }

  /** A JSON value, if it is an object. */
  public static Optional<Claims> of(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    @SuppressWarnings("unchecked") // the names of JSON members are strings
    var members = (Map<String, Object>) map;
    return Optional.of(new Claims(members));
  }
}
