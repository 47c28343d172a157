package org.lmsgateway.tenantconfig;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmsgateway.tenantconfig.source.SettingSource;

/**
 * What the gateway may fetch beside https at public addresses, and by which way.
 *
 * @param allowed hosts, each optionally with a port ({@code host:port}), in lower case, that may be
 *     fetched over http or at a private address
 * @param proxy that leads to all hosts but the allowed ones; empty if they are reached directly
 * @param authorities certificates that are trusted beside those of Java, in PEM form
 */
public record OutboundSettings(
    Set<String> allowed, Optional<URI> proxy, Optional<Path> authorities) {

  static OutboundSettings read(SettingSource source) {
    return new OutboundSettings(
        source.list("gateway.outbound.allow").stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()),
        source.page("gateway.outbound.proxy"),
        authorities(source));
  }

  private static Optional<Path> authorities(SettingSource source) {
    var key = "gateway.outbound.ca";
    var file = source.text(key).map(Path::of);
    file.filter(path -> !Files.isReadable(path))
        .ifPresent(path -> source.fault(key, "is " + path + ", must be a file that can be read"));
    return file;
  }
}
