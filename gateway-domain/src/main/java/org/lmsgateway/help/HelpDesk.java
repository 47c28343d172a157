package org.lmsgateway.help;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the operator says about their support.
 *
 * @param name of the support, such as "IT service desk"
 * @param documentation the operator's own
 * @param takesReports whether a report can be sent from the gateway itself
 * @param addresses from which the gateway calls out, as the operator has listed them
 * @param nodeAddresses of this server, as it sees them; empty for callers who have not signed in,
 *     and where the operator has listed addresses
 */
public record HelpDesk(
    Optional<String> name,
    Optional<String> mail,
    Optional<String> phone,
    Optional<URI> page,
    Optional<URI> documentation,
    boolean takesReports,
    List<String> addresses,
    List<String> nodeAddresses) {

  public HelpDesk {
    addresses = List.copyOf(addresses);
    nodeAddresses = List.copyOf(nodeAddresses);
  }

  /** Whether anything is known of whom to ask. */
  public boolean isKnown() {
    return name.isPresent() || mail.isPresent() || phone.isPresent() || page.isPresent();
  }
}
