package org.lmsgateway.registration.service.connection;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.lms.presets.Presets;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.registration.connection.Finding;
import org.lmsgateway.registration.connection.FindingCode;
import org.lmsgateway.shared.service.JsonMaps;

/**
 * Compares the issuer, and then the addresses, with what the LMS publishes of itself. Where it
 * publishes nothing, with what all LMSs of its kind have.
 */
final class IssuerProbe {

  private IssuerProbe() {}

  /** What is to be asked; empty if there is nobody to ask. */
  static Optional<OutboundRequest> request(Subject subject) {
    return Presets.of(subject.platform())
        .description(subject.issuer())
        .map(address -> OutboundRequest.get(address).with("Accept", "application/json"));
  }

  static Finding read(Subject subject, Optional<Asked> asked) {
    return asked
        .flatMap(Asked::answered)
        .filter(Answered::isSuccess)
        .flatMap(answer -> JsonMaps.readObject(answer.body()))
        .filter(published -> published.get("issuer") instanceof String)
        .map(published -> compare(subject, published))
        .orElseGet(() -> usual(subject));
  }

  private static Finding compare(Subject subject, Map<?, ?> published) {
    var issuer = (String) published.get("issuer");
    if (issuer.equals(subject.issuer())) {
      return addresses(subject, published);
    }
    var same = withoutSlash(issuer).equals(withoutSlash(subject.issuer()));
    return new Finding(same ? FindingCode.ISSUER_SLASH : FindingCode.ISSUER_DIFFERS, issuer);
  }

  private static String withoutSlash(String issuer) {
    return issuer.replaceFirst("/+$", "");
  }

  private static Finding addresses(Subject subject, Map<?, ?> published) {
    var ours = subject.addresses();
    var other =
        Stream.of(
                differing(published, "jwks_uri", ours.keyset()),
                differing(published, "authorization_endpoint", ours.authorization()),
                differing(published, "token_endpoint", ours.token()))
            .flatMap(List::stream)
            .toList();
    return other.isEmpty()
        ? new Finding(FindingCode.ISSUER_PUBLISHED, subject.issuer())
        : new Finding(FindingCode.ISSUER_ADDRESSES_DIFFER, String.join(", ", other));
  }

  private static List<String> differing(Map<?, ?> published, String member, URI ours) {
    return published.get(member) instanceof String theirs && !theirs.equals(ours.toString())
        ? List.of(member + " " + theirs)
        : List.of();
  }

  /** Only where nothing of the issuer comes from what somebody entered does that say anything. */
  private static Finding usual(Subject subject) {
    var platform = subject.platform();
    var usual =
        Presets.of(platform).description(subject.issuer()).isEmpty()
            && Presets.recognise(platform, subject.known(), subject.clientId()).isPresent();
    return usual
        ? new Finding(FindingCode.ISSUER_USUAL, subject.issuer())
        : Finding.of(FindingCode.ISSUER_NOT_PUBLISHED);
  }
}
