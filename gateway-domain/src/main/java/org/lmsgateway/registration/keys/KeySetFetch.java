package org.lmsgateway.registration.keys;

/** What became of the wish to fetch an LMS's key set now. */
public enum KeySetFetch {
  /** It was asked for; whether it was had is in the overview. */
  FETCHED,
  /** It was fetched twice within the last minute. */
  TOO_SOON,
  /** There is no such registration that the caller sees. */
  NOT_FOUND
}
