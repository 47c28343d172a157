/**
 * The one way out: every fetch of an address that came from outside goes through the guarded client
 * behind {@link org.lmsgateway.outbound.OutboundClient}, which refuses addresses that the operator
 * has not allowed, follows no redirects and reads no more than it must. It knows no other component
 * but {@code shared}.
 */
package org.lmsgateway.outbound;
