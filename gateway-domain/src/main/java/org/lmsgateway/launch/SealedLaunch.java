package org.lmsgateway.launch;

import java.time.Instant;

/**
 * What waits for the app's swap.
 *
 * @param codeHash the hash of the one-time code
 * @param payload the launch's data, readable only with the code
 */
public record SealedLaunch(String codeHash, Instant expiresAt, String payload) {}
