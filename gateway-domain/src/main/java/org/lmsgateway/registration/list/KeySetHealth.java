package org.lmsgateway.registration.list;

import org.lmsgateway.keys.keyset.KeySetState;
import org.lmsgateway.keys.keyset.KeySetState.PublishedKey;

/** How it is with the key set of an LMS, as the node knows it that is asked. */
public enum KeySetHealth {
  /** It was had, and holds a key that tokens can be checked by. */
  GOOD,
  /** The last attempt failed; the keys of an earlier one still serve. */
  AGED,
  /** It was had, and holds no key that tokens can be checked by. */
  UNFIT,
  /** It could not be had, so launches fail. */
  FAILED,
  /** Nobody has asked for it yet. */
  UNKNOWN;

  public static KeySetHealth of(KeySetState state) {
    if (state.fetchedAt() == null) {
      return state.failure() == null ? UNKNOWN : FAILED;
    }
    if (state.keys().stream().noneMatch(PublishedKey::fit)) {
      return UNFIT;
    }
    return state.failure() == null ? GOOD : AGED;
  }
}
