package org.lmsgateway.outbound;

/** Why a fetch was not made or gave nothing usable. */
public enum OutboundFault {
  /** Neither https nor a listed http address. */
  SCHEME_NOT_ALLOWED,
  /** The name resolves to a private, loopback or link-local address that is not listed. */
  ADDRESS_NOT_ALLOWED,
  /** The name does not resolve, nobody listens, or TLS failed. */
  UNREACHABLE,
  /** No answer, or not all of it, in the time allowed. */
  TIMEOUT,
  /** The server answers with a redirect, which is never followed. */
  REDIRECTED,
  /** The server answers with a status other than success. */
  STATUS,
  /** The answer is larger than allowed. */
  TOO_LARGE,
  /** The answer is not JSON. */
  NOT_JSON
}
