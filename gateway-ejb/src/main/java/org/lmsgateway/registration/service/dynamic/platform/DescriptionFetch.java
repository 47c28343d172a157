package org.lmsgateway.registration.service.dynamic.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.registration.dynamic.Initiation;

/**
 * Asks an LMS to describe itself: (1) it says where, (2) that is an address, (3) its token could be
 * one, (4) the gateway may go there, (5) there is an answer, (6) in JSON; the rest is for {@link
 * DescriptionReading} to find. The registration token goes along, because Canvas demands it.
 */
@ApplicationScoped
public class DescriptionFetch {

  private static final int MOST_CHARACTERS = 2000;

  /** RFC 6750 §2.1, and no larger than any honest one: it becomes a header. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]{1,8192}");

  private OutboundClient client;
  private DescriptionReading reading;

  protected DescriptionFetch() {}

  @Inject
  public DescriptionFetch(OutboundClient client, DescriptionReading reading) {
    this.client = client;
    this.reading = reading;
  }

  public Step<PlatformDescription> describe(Initiation initiation) {
    return address(initiation)
        .then(
            address ->
                token(initiation)
                    .then(token -> fetch(request(address, token)))
                    .then(members -> reading.read(members, address.getHost())));
  }

  private static Step<URI> address(Initiation initiation) {
    var text = initiation.openidConfiguration();
    if (text == null || text.isBlank()) {
      return Step.refused(DynamicRefusal.CONFIGURATION_ADDRESS_MISSING);
    }
    return parse(text)
        .map(Step::of)
        .orElseGet(() -> Step.refused(DynamicRefusal.CONFIGURATION_ADDRESS_MALFORMED));
  }

  private static Optional<URI> parse(String text) {
    try {
      var address = new URI(text.strip());
      return Optional.of(address)
          .filter(found -> found.getHost() != null && text.length() <= MOST_CHARACTERS);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Step<Optional<String>> token(Initiation initiation) {
    var token = Optional.ofNullable(initiation.registrationToken()).filter(text -> !text.isEmpty());
    return token.filter(text -> !TOKEN.matcher(text).matches()).isPresent()
        ? Step.refused(DynamicRefusal.TOKEN_MALFORMED)
        : Step.of(token);
  }

  private static OutboundRequest request(URI address, Optional<String> token) {
    var request = OutboundRequest.get(address).with("Accept", "application/json");
    return token.map(bearer -> request.with("Authorization", "Bearer " + bearer)).orElse(request);
  }

  private Step<JsonMembers> fetch(OutboundRequest request) {
    var outcome = client.send(request);
    if (outcome instanceof Unanswered unanswered) {
      return unanswered(unanswered.fault(), request.address());
    }
    var answered = (Answered) outcome;
    if (answered.status() == 401 || answered.status() == 403) {
      return Step.refused(DynamicRefusal.CONFIGURATION_DENIED, "HTTP " + answered.status());
    }
    if (!answered.isSuccess()) {
      return Step.refused(DynamicRefusal.CONFIGURATION_UNREACHABLE, "HTTP " + answered.status());
    }
    return JsonMembers.parse(answered.body())
        .map(Step::of)
        .orElseGet(() -> Step.refused(DynamicRefusal.CONFIGURATION_NOT_JSON));
  }

  private static Step<JsonMembers> unanswered(OutboundFault fault, URI address) {
    return switch (fault) {
      case SCHEME_NOT_ALLOWED, ADDRESS_NOT_ALLOWED ->
          Step.refused(DynamicRefusal.CONFIGURATION_ADDRESS_NOT_ALLOWED, address.getRawAuthority());
      default -> Step.refused(DynamicRefusal.CONFIGURATION_UNREACHABLE, fault.name());
    };
  }
}
