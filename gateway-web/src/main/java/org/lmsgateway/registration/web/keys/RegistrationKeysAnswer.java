package org.lmsgateway.registration.web.keys;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.lmsgateway.keys.keyset.KeySetState;
import org.lmsgateway.keys.web.OwnKeyAnswer;
import org.lmsgateway.registration.keys.KeyOverview;

/** The keys of a registration as the API shows them. */
@JsonbPropertyOrder({"toolKeys", "toolKeysShared", "lmsKeySet"})
public record RegistrationKeysAnswer(
    List<OwnKeyAnswer> toolKeys, boolean toolKeysShared, LmsKeySet lmsKeySet) {

  /** The key set of the LMS, as this node knows it. */
  @JsonbPropertyOrder({"url", "fetchedAt", "validUntil", "usableUntil", "keys", "failure"})
  public record LmsKeySet(
      String url,
      Instant fetchedAt,
      Instant validUntil,
      Instant usableUntil,
      List<LmsKey> keys,
      LastFailure failure) {}

  /** A key of the LMS. */
  @JsonbPropertyOrder({"kid", "kind", "fit"})
  public record LmsKey(String kid, String kind, boolean fit) {
    static LmsKey of(KeySetState.PublishedKey key) {
      return new LmsKey(key.keyId(), key.kind(), key.fit());
    }
  }

  /** Why the key set could not be had the last time. */
  @JsonbPropertyOrder({"code", "detail", "at"})
  public record LastFailure(String code, String detail, Instant at) {
    static LastFailure of(KeySetState.Failure failure) {
      return failure == null
          ? null
          : new LastFailure(failure.fault().name(), failure.detail(), failure.at());
    }
  }

  static RegistrationKeysAnswer of(KeyOverview keys) {
    var state = keys.lmsKeySet();
    return new RegistrationKeysAnswer(
        keys.toolKeys().stream().map(OwnKeyAnswer::of).toList(),
        keys.shared(),
        new LmsKeySet(
            keys.lmsAddress().toString(),
            state.fetchedAt(),
            state.validUntil(),
            state.usableUntil(),
            state.keys().stream().map(LmsKey::of).toList(),
            LastFailure.of(state.failure())));
  }
}
