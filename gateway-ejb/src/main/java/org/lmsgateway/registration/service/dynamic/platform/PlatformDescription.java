package org.lmsgateway.registration.service.dynamic.platform;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.SelfRegistration;

/**
 * An LMS by its own account, checked (LTI Dynamic Registration 1.0 §3.4).
 *
 * @param addresses with the issuer that its tokens have
 * @param registration where the gateway posts its wish
 * @param product its product family and version; may be empty
 * @param lms what is peculiar to this kind of LMS
 * @param abilities what it says that it can do
 */
public record PlatformDescription(
    LmsAddresses addresses,
    URI registration,
    String product,
    SelfRegistration lms,
    Abilities abilities) {

  /**
   * What an LMS says that it can do. Of an empty list nothing is known: then all is wished for.
   *
   * @param messages the placements of each message that it sends
   */
  public record Abilities(
      Map<String, List<String>> messages, Set<String> scopes, Set<String> variables) {

    public boolean sends(String message) {
      return messages.isEmpty() || messages.containsKey(message);
    }

    public boolean hasScope(String scope) {
      return scopes.isEmpty() || scopes.contains(scope);
    }

    /** Those placements of a message that the LMS has. */
    public List<String> placements(String message, List<String> wanted) {
      var there = messages.getOrDefault(message, List.of());
      return there.isEmpty() ? wanted : wanted.stream().filter(there::contains).toList();
    }
  }

  public String issuer() {
    return addresses.issuer();
  }

  /** Where its pages may be from; Canvas registers at the school's own host, and only there. */
  public List<String> origins() {
    return Stream.of(URI.create(issuer()), addresses.authorization(), registration)
        .map(address -> address.getScheme() + "://" + address.getRawAuthority())
        .distinct()
        .toList();
  }
}
