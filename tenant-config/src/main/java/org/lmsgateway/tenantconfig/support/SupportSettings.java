package org.lmsgateway.tenantconfig.support;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.tenantconfig.source.SettingSource;

/**
 * Whom people ask, and where a report of a problem goes.
 *
 * @param contact the name, mail address, telephone number and page of the support
 * @param documentation the operator's own documentation
 * @param webHook where reports are posted, as JSON
 * @param addresses from which the gateway calls out, as a firewall sees them; may be empty
 * @param shown settings that a report may name, by key; nothing secret is among them
 */
public record SupportSettings(
    Contact contact,
    Optional<URI> documentation,
    Optional<URI> webHook,
    List<String> addresses,
    Map<String, String> shown) {

  public SupportSettings {
    addresses = List.copyOf(addresses);
    shown = Map.copyOf(shown);
  }

  /** How people reach the support; each part may be missing. */
  public record Contact(
      Optional<String> name, Optional<String> mail, Optional<String> phone, Optional<URI> page) {}

  public static SupportSettings read(SettingSource source) {
    return new SupportSettings(
        new Contact(
            source.text("gateway.support.name"),
            source.mailAddress("gateway.support.mail"),
            source.text("gateway.support.phone"),
            source.page("gateway.support.url")),
        source.page("gateway.support.documentation-url"),
        source.page("gateway.support.webhook-url"),
        List.copyOf(source.list("gateway.outbound.addresses")),
        shown(source));
  }

  /** An allow-list: a report goes out of the house, so a new setting is not in it by itself. */
  private static Map<String, String> shown(SettingSource source) {
    return Stream.of(
            "gateway.base-url",
            "gateway.embedded",
            "gateway.keys.tool-key-owner",
            "gateway.keys.rotation",
            "gateway.keys.publish-ahead",
            "gateway.tenant.registration",
            "gateway.cloud.allowed",
            "gateway.cloud.public-regions",
            "gateway.outbound.allow",
            "gateway.launch.retention",
            "gateway.audit.retention",
            "gateway.registration.tenant-links",
            "gateway.registration.issuer-hosts",
            "gateway.practice.enabled")
        .collect(Collectors.toMap(key -> key, key -> source.text(key).orElse("")));
  }
}
