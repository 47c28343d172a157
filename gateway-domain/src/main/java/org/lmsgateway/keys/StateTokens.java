package org.lmsgateway.keys;

import java.time.Duration;
import java.util.Map;

/**
 * Seals what a login must tell its callback, so that no node needs to remember it: an HMAC under a
 * key that all nodes share. Sealed means unchangeable, not unreadable.
 */
public interface StateTokens {

  String seal(Duration life, Map<String, Object> content);

  StateOutcome open(String state);
}
