package org.lmsgateway.practice.content;

/** Why the practice LMS does not take a deep linking response, in the order of its checks. */
public enum ContentFault {
  JWT_MISSING,
  /** Not signed by a key of the registration's tool key set. */
  SIGNATURE,
  ISSUER,
  AUDIENCE,
  TIME,
  NONCE,
  MESSAGE,
  DEPLOYMENT,
  /** Not an answer to a request that was made here, or the second one to it. */
  DATA,
  ITEMS_MALFORMED,
  /** Other than the {@code accept_types} of the request. */
  ITEM_TYPE,
  /** Not below the target link of the app. */
  ITEM_ADDRESS,
  /** The course holds no more. */
  FULL
}
