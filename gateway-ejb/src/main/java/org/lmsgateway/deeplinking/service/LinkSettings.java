package org.lmsgateway.deeplinking.service;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.course.ContentRequest;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.JsonMaps;

/** What the LMS asked for (Deep Linking 2.0 §4.4.1). The launch has checked what is required. */
record LinkSettings(Claims claims) {

  static LinkSettings of(ContentRequest request, SecretBox secrets) {
    var json = secrets.open(request.sealPurpose(), request.settings()).orElseThrow();
    return new LinkSettings(new Claims(JsonMaps.read(json)));
  }

  URI returnUrl() {
    return URI.create(claims.text("deep_link_return_url").orElseThrow().strip());
  }

  List<?> acceptedTypes() {
    return claims.list("accept_types").orElseThrow();
  }

  /** Only an LMS that says so takes one item and no more. */
  boolean acceptsMultiple() {
    return !Boolean.FALSE.equals(claims.values().get("accept_multiple"));
  }

  /** What must come back as it was sent; not always a text. */
  Optional<Object> data() {
    Map<String, Object> values = claims.values();
    return Optional.ofNullable(values.get("data"));
  }
}
