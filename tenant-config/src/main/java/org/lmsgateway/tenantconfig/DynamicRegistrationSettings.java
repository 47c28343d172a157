package org.lmsgateway.tenantconfig;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How LMSs may register themselves, and what they are told about who runs the gateway.
 *
 * @param tenantLinks whether tenants may have a link by which any LMS registers itself
 * @param issuerHosts pairs {@code issuer-host=configuration-host}, in lower case: an LMS with the
 *     one in its issuer may describe itself at the other
 * @param contacts mail addresses
 * @param policy the privacy policy
 * @param terms the terms of service
 */
public record DynamicRegistrationSettings(
    boolean tenantLinks,
    Set<String> issuerHosts,
    List<String> contacts,
    Optional<URI> policy,
    Optional<URI> terms) {}
