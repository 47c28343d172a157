package org.lmsgateway.tenantconfig;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmsgateway.tenantconfig.source.SettingSource;

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
    Optional<URI> terms) {

  static DynamicRegistrationSettings read(SettingSource source) {
    return new DynamicRegistrationSettings(
        source.flag("gateway.registration.tenant-links"),
        issuerHosts(source),
        List.copyOf(source.list("gateway.registration.contacts")),
        source.page("gateway.registration.policy-url"),
        source.page("gateway.registration.terms-url"));
  }

  private static Set<String> issuerHosts(SettingSource source) {
    var pairs =
        source.list(
            "gateway.registration.issuer-hosts",
            "[^=/:\\s]+=[^=/:\\s]+",
            "issuer.example=configuration.example");
    return pairs.stream()
        .map(pair -> pair.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
