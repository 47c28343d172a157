package org.lmsgateway.tenantconfig;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What the gateway may fetch beside https at public addresses, and by which way.
 *
 * @param allowed hosts, each optionally with a port ({@code host:port}), in lower case, that may be
 *     fetched over http or at a private address
 * @param proxy that leads to all hosts but the allowed ones; empty if they are reached directly
 * @param authorities certificates that are trusted beside those of Java, in PEM form
 */
public record OutboundSettings(
    Set<String> allowed, Optional<URI> proxy, Optional<Path> authorities) {}
