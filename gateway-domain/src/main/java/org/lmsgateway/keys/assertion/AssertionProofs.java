package org.lmsgateway.keys.assertion;

import java.time.Duration;
import java.util.Optional;

/** Whether an assertion proves that a request is from a client (RFC 7523 §3). */
public interface AssertionProofs {

  /** How far ahead an assertion may expire. */
  Duration LONGEST_LIFE = Duration.ofMinutes(5);

  /**
   * Whom an assertion claims to be from. Nothing is checked yet: it is only good for finding the
   * client.
   */
  Optional<String> subject(String assertion);

  /**
   * What is wrong with an assertion; empty if it proves the client. Each counts once, on all nodes.
   * No transaction should be open: the client's keys may have to be fetched.
   *
   * @param assertion the compact form
   */
  Optional<AssertionFault> fault(String assertion, String clientId, ClientKeySet keys);
}
