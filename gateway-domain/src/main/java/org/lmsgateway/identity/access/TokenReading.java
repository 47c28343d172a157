package org.lmsgateway.identity.access;

import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.TokenHolder;

/** What a bearer token turns out to be. */
public sealed interface TokenReading {

  /** It is good: whose it is. */
  record Good(TokenHolder holder) implements TokenReading {}

  /** It is good to begin with only: to open a remote session, or to go on with one. */
  record SignedIn(Caller person) implements TokenReading {}

  /** It is of an OpenID provider, and does not do. */
  record Refused(TokenRefusal reason) implements TokenReading {}

  /** It is not ours, is out of date or opens no API. */
  record Bad() implements TokenReading {}

  /** It is ours, but the remote session that it is for does not go on. */
  record SessionOver(RemoteRefusal reason) implements TokenReading {}
}
