package org.lmsgateway.tenantconfig;

import java.util.Set;

/**
 * What the gateway may fetch beside https at public addresses.
 *
 * @param allowed hosts, each optionally with a port ({@code host:port}), in lower case, that may be
 *     fetched over http or at a private address
 */
public record OutboundSettings(Set<String> allowed) {}
