package org.lmsgateway.launch.service;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads claims as they came: any of them may be absent, null, or of another type. */
record Claims(Map<String, Object> values) {

  static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  boolean has(String name) {
    return values.get(name) != null;
  }

  Optional<String> text(String name) {
    return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** A text that is there and not empty. */
  Optional<String> filled(String name) {
    return text(name).filter(text -> !text.isBlank());
  }

  /** A NumericDate (RFC 7519 §2); one that is beyond what Java calls time is none. */
  Optional<Instant> time(String name) {
    if (!(values.get(name) instanceof Number seconds)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.ofEpochSecond(seconds.longValue()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Optional<List<?>> list(String name) {
    return values.get(name) instanceof List<?> list ? Optional.of(list) : Optional.empty();
  }

  /** A JSON object, as claims of its own. */
  Optional<Claims> object(String name) {
    if (!(values.get(name) instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    @SuppressWarnings("unchecked") // the names of JSON members are strings
    var members = (Map<String, Object>) map;
    return Optional.of(new Claims(members));
  }
}
