package org.lmsgateway.keys.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import org.lmsgateway.keys.rotation.KeyPhase;
import org.lmsgateway.keys.rotation.OwnKey;

/** A key of the gateway's own as the API shows it. */
@JsonbPropertyOrder({"kid", "phase", "createdAt", "activeFrom", "retiredAt", "publishedUntil"})
public record OwnKeyAnswer(
    String kid,
    KeyPhase phase,
    Instant createdAt,
    Instant activeFrom,
    Instant retiredAt,
    Instant publishedUntil) {

  public static OwnKeyAnswer of(OwnKey key) {
    return new OwnKeyAnswer(
        key.keyId(),
        key.phase(),
        key.createdAt(),
        key.activeFrom(),
        key.retiredAt(),
        key.publishedUntil());
  }
}
