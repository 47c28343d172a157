package org.lmsgateway.transfer.service;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.presets.Presets;
import org.lmsgateway.registration.RegistrationDraft;

/**
 * A platform of another system's file, where every member may be null: which LMS it is, the other
 * system does not know.
 */
record ForeignPlatform(
    String name,
    String issuer,
    String clientId,
    String authorization,
    String token,
    String keyset,
    String audience,
    List<String> deployments) {

  RegistrationDraft draft() {
    return new RegistrationDraft(
        name == null ? host() : name,
        platform().name(),
        issuer,
        clientId,
        authorization,
        token,
        keyset,
        audience,
        deployments,
        null,
        List.of(),
        null,
        null,
        null);
  }

  private String host() {
    return address(issuer).map(URI::getHost).orElse(issuer);
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.ofNullable(text).map(String::strip).map(URI::create);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The one whose addresses usually look so; else the vendor of the site, if it is one. */
  private Platform platform() {
    return addresses()
        .flatMap(
            all ->
                Stream.of(Platform.values())
                    .filter(one -> Presets.recognise(one, all, clientId).isPresent())
                    .findFirst())
        .or(() -> Presets.vendorOf(issuer))
        .orElse(Platform.OTHER);
  }

  private Optional<LmsAddresses> addresses() {
    return address(authorization)
        .flatMap(
            one ->
                address(token)
                    .flatMap(
                        two ->
                            address(keyset)
                                .map(
                                    three -> new LmsAddresses(issuer, one, two, three, audience))));
  }
}
