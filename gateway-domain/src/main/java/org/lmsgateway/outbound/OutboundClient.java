package org.lmsgateway.outbound;

import java.net.URI;
import java.util.Optional;

/** The guarded HTTP client. Safe for use by many threads; never called inside a transaction. */
public interface OutboundClient {

  /**
   * Gets a JSON document. Connects only to an address that was checked, within 3 s, reads at most
   * 256 KiB within 5 s in all, and follows no redirect.
   *
   * @param address absolute
   */
  FetchOutcome fetchJson(URI address);

  /**
   * Sends a request. Connects only to an address that was checked, within 3 s, keeps the request's
   * limits of time and size, and follows no redirect.
   */
  SendOutcome send(OutboundRequest request);

  /**
   * Tells without a connection whether an address may be fetched at all, so that a form can refuse
   * it. A name that does not resolve is no fault here: it may resolve later, and is checked again
   * when it is fetched.
   *
   * @return empty if it may; otherwise {@link OutboundFault#SCHEME_NOT_ALLOWED} or {@link
   *     OutboundFault#ADDRESS_NOT_ALLOWED}
   */
  Optional<OutboundFault> check(URI address);

  /**
   * Whether http is allowed for this host, because the operator listed it in {@code
   * gateway.outbound.allow}.
   */
  boolean isListed(URI address);
}
