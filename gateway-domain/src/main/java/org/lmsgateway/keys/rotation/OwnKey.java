package org.lmsgateway.keys.rotation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A key of the gateway's own, as people see it.
 *
 * @param activeFrom from when on it signs
 * @param retiredAt when the next one takes over; null while there is none
 * @param publishedUntil until when it is published; null while nothing is planned
 */
public record OwnKey(
    String keyId,
    KeyPhase phase,
    Instant createdAt,
    Instant activeFrom,
    Instant retiredAt,
    Instant publishedUntil)
    implements Serializable {}
