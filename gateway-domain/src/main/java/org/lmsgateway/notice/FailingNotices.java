package org.lmsgateway.notice;

import java.io.Serializable;
import java.util.Objects;

/**
 * Notices that an app does not take at one of its addresses, for the same reason.
 *
 * @param handler where the gateway sends them
 * @param fault what the last attempt came to: the name of an {@link
 *     org.lmsgateway.outbound.OutboundFault}, or a status such as {@code HTTP 404}
 * @param waiting how many are still to be sent; at least 1
 * @param attempts how often the one was sent that was sent most often
 */
public record FailingNotices(String handler, String fault, long waiting, int attempts)
    implements Serializable {
  public FailingNotices {
    Objects.requireNonNull(handler, "notices are sent somewhere");
    Objects.requireNonNull(fault, "something is in the way");
  }
}
