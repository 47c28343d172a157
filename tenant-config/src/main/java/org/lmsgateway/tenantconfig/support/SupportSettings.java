package org.lmsgateway.tenantconfig.support;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
}
