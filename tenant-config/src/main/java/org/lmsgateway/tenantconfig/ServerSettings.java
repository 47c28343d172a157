package org.lmsgateway.tenantconfig;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the gateway runs and what it keeps.
 *
 * @param embedded whether this is the embedded run, which makes its own secrets
 * @param baseUrl how the gateway is reached from outside; ends without a slash
 * @param dataDirectory absolute; used by the embedded run only
 * @param masterKey encrypts private keys at rest; 32 bytes in Base64. Empty in the embedded run,
 *     which keeps one in the data directory
 */
public record ServerSettings(
    boolean embedded, URI baseUrl, Path dataDirectory, Optional<Secret> masterKey) {}
