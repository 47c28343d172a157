package org.lmsgateway.registration.service.connection;

import java.util.Set;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;
import org.lmsgateway.registration.connection.Finding;
import org.lmsgateway.registration.connection.FindingCode;

/**
 * Asks for a token without saying who asks. A token endpoint refuses that (RFC 6749 §5.2), which
 * shows that it is one; nothing is given and nothing is spoilt.
 */
final class TokenEndpointProbe {

  private static final Set<Integer> NOT_THERE = Set.of(404, 405, 410);

  private TokenEndpointProbe() {}

  static OutboundRequest request(Subject subject) {
    return OutboundRequest.post(
            subject.addresses().token(),
            "application/x-www-form-urlencoded",
            "grant_type=client_credentials")
        .with("Accept", "application/json");
  }

  static Finding read(Asked asked) {
    return asked
        .answered()
        .map(TokenEndpointProbe::answered)
        .orElseGet(() -> unanswered((Unanswered) asked.outcome()));
  }

  private static Finding answered(Answered answer) {
    var status = answer.status();
    var measured = "HTTP " + status;
    if (NOT_THERE.contains(status)) {
      return new Finding(FindingCode.TOKEN_NOT_THERE, measured);
    }
    return new Finding(
        status >= 500 ? FindingCode.TOKEN_BROKEN : FindingCode.TOKEN_ANSWERS, measured);
  }

  private static Finding unanswered(Unanswered unanswered) {
    var code = code(unanswered.fault());
    var status = unanswered.status();
    return status == 0 ? Finding.of(code) : new Finding(code, "HTTP " + status);
  }

  private static FindingCode code(OutboundFault fault) {
    return switch (fault) {
      case SCHEME_NOT_ALLOWED, ADDRESS_NOT_ALLOWED -> FindingCode.TOKEN_ADDRESS_REFUSED;
      case TIMEOUT -> FindingCode.TOKEN_TIMEOUT;
      case REDIRECTED -> FindingCode.TOKEN_REDIRECTED;
      case TOO_LARGE, STATUS, NOT_JSON -> FindingCode.TOKEN_BROKEN;
      case UNREACHABLE -> FindingCode.TOKEN_UNREACHABLE;
    };
  }
}
