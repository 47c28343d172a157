package org.lmsgateway.registration.service.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.registration.connection.Finding;
import org.lmsgateway.registration.connection.FindingCode;
import org.lmsgateway.registration.service.TokenMessage;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.JsonMaps;

/**
 * Asks for a token as apps' services do, signed with the tool key: the one question by which an LMS
 * says whether it knows client id and key (RFC 6749 §5.2). The token is not used.
 */
@ApplicationScoped
public class ClientProbe {

  /** Names and Role Provisioning Services 2.0 §2.2: it reads only, and each LMS has it. */
  private static final Set<String> SCOPES =
      Set.of("https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");

  private static final Duration ASSERTION_LIFE = Duration.ofMinutes(5);
  private static final int LONGEST_ERROR = 60;

  private ToolKeys keys;

  protected ClientProbe() {}

  @Inject
  public ClientProbe(ToolKeys keys) {
    this.keys = keys;
  }

  /** Empty for a draft: the LMS cannot have fetched a key for what is not saved. */
  Optional<OutboundRequest> request(Subject subject) {
    return subject
        .saved()
        .map(
            id -> {
              var message = TokenMessage.of(subject.clientId(), subject.addresses(), SCOPES);
              return message.with(keys.sign(id.value(), ASSERTION_LIFE, message.claims()));
            });
  }

  Finding read(Subject subject, Asked asked) {
    if (subject.saved().isEmpty()) {
      return Finding.of(FindingCode.CLIENT_NOT_SAVED);
    }
    return asked
        .answered()
        .filter(answer -> answer.status() < 500)
        .map(ClientProbe::read)
        .orElseGet(() -> Finding.of(FindingCode.CLIENT_NOT_ASKED));
  }

  private static Finding read(Answered answer) {
    var members = JsonMaps.readObject(answer.body()).map(Claims::new);
    if (answer.isSuccess() && members.flatMap(found -> found.filled("access_token")).isPresent()) {
      return Finding.of(FindingCode.CLIENT_KNOWN);
    }
    var error = members.flatMap(found -> found.filled("error")).map(ClientProbe::printable);
    return new Finding(
        error.map(ClientProbe::code).orElse(FindingCode.CLIENT_NOT_TOLD),
        error.orElse("HTTP " + answer.status()));
  }

  private static FindingCode code(String error) {
    return switch (error) {
      case "invalid_client" -> FindingCode.CLIENT_REFUSED;
      case "invalid_scope" -> FindingCode.CLIENT_WITHOUT_SERVICE;
      case "unauthorized_client", "access_denied" -> FindingCode.CLIENT_NOT_ALLOWED;
      default -> FindingCode.CLIENT_NOT_TOLD;
    };
  }

  private static String printable(String error) {
    var plain = error.replaceAll("[^A-Za-z0-9_.-]", "?");
    return plain.length() > LONGEST_ERROR ? plain.substring(0, LONGEST_ERROR) : plain;
  }
}
