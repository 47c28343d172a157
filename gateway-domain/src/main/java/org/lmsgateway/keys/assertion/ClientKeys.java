package org.lmsgateway.keys.assertion;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The keys of a client, as they were read when somebody entered them.
 *
 * @param ids by which an assertion's header names them: {@code kid}, of a certificate {@code
 *     x5t#S256}; empty for keys that the client publishes
 * @param endsAt when the last certificate runs out; null for keys, which have no end
 */
public record ClientKeys(ClientKeySet set, List<String> ids, Instant endsAt) {
  public ClientKeys {
    Objects.requireNonNull(set, "keys are somewhere");
    ids = List.copyOf(ids);
  }
}
