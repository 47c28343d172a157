package org.lmsgateway.keys.keyset;

import java.time.Instant;
import java.util.List;
import org.lmsgateway.keys.TokenFault;

/**
 * The key set at one address, as one node knows it.
 *
 * @param fetchedAt when the keys were last had; null if never
 * @param validUntil until when they are used without asking again; null if there are none
 * @param usableUntil until when they are used while the LMS is down; null if there are none
 * @param keys those that were last had
 * @param failure what went wrong the last time; null if nothing did
 */
public record KeySetState(
    Instant fetchedAt,
    Instant validUntil,
    Instant usableUntil,
    List<PublishedKey> keys,
    Failure failure) {

  /** Of an address that was not fetched yet. */
  public static final KeySetState UNKNOWN = new KeySetState(null, null, null, List.of(), null);

  public KeySetState {
    keys = List.copyOf(keys);
  }

  /**
   * A key of the set.
   *
   * @param keyId may be empty: some LMSs publish keys without one, which no token can name
   * @param kind such as {@code RSA 2048}
   * @param fit whether tokens may be checked by it
   */
  public record PublishedKey(String keyId, String kind, boolean fit) {}

  /**
   * Why the keys could not be had.
   *
   * @param detail a word for the admin, such as the HTTP status
   */
  public record Failure(TokenFault fault, String detail, Instant at) {}
}
