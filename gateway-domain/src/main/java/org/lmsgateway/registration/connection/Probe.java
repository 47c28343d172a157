package org.lmsgateway.registration.connection;

/** What is looked at. */
public enum Probe {
  /** The key set address answers. */
  KEY_SET,
  /** What it answers is a key set by which launches can be checked (RFC 7517 §5). */
  KEYS,
  /** The issuer, as the LMS itself publishes it (OpenID Connect Discovery 1.0 §3). */
  ISSUER,
  /** The LMS's clock: a token's times are believed within a minute. */
  CLOCK,
  /** The token address answers. */
  TOKEN_ENDPOINT,
  /** The LMS knows the client id and the tool key (RFC 7523 §3). */
  CLIENT,
  /** A deployment is known that may launch (LTI 1.3 Core §3.1.3). */
  DEPLOYMENT,
  /** Browsers can keep the gateway's cookie in a page of the LMS. */
  COOKIES
}
