package org.lmsgateway.launch.service.callback;

import static org.lmsgateway.launch.service.callback.TokenClaimChecks.when;
import static org.lmsgateway.shared.service.Claims.LTI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;
import org.lmsgateway.launch.service.LaunchContext;
import org.lmsgateway.lms.presets.Presets;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.shared.service.Claims;

/** The kind of message, and what each kind must bring along. */
@ApplicationScoped
public class MessageChecks {

  private static final String SETTINGS =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

  private WebAddressCheck addresses;

  protected MessageChecks() {}

  @Inject
  public MessageChecks(WebAddressCheck addresses) {
    this.addresses = addresses;
  }

  /** LTI 1.3 Core §5.3.1. */
  Optional<Fault> typeFault(Claims claims) {
    var name = claims.filled(LTI + "message_type");
    if (name.isEmpty()) {
      return Optional.of(Fault.of(LaunchReason.MESSAGE_TYPE_MISSING));
    }
    var unknown = MessageType.ofClaim(name.get()).isEmpty();
    return when(unknown, LaunchReason.MESSAGE_TYPE_NOT_SUPPORTED, name.get());
  }

  /** The message's type, once {@link #typeFault} has found none. */
  static MessageType type(Claims claims) {
    return claims.text(LTI + "message_type").flatMap(MessageType::ofClaim).orElseThrow();
  }

  /** What a message of its type must say beyond what all do. */
  Optional<Fault> contentFault(LaunchContext launch) {
    var claims = launch.claims();
    return switch (type(claims)) {
      case RESOURCE_LINK -> resourceLink(launch);
      case DEEP_LINKING -> deepLinking(claims);
      case SUBMISSION_REVIEW -> submissionReview(claims);
    };
  }

  /** LTI 1.3 Core §5.3.5; not every LMS obeys it everywhere. */
  private static Optional<Fault> resourceLink(LaunchContext launch) {
    var link = launch.claims().object(LTI + "resource_link");
    if (link.flatMap(present -> present.filled("id")).isPresent()) {
      return LtiClaimChecks.tooLong(link.get(), "id", "resource_link.id");
    }
    var needed = Presets.of(launch.registration().platform()).alwaysNamesResourceLink();
    return when(needed, LaunchReason.RESOURCE_LINK_MISSING);
  }

  /**
   * Deep Linking 2.0 §4.4.1: the settings name the address that the answer is posted to and what it
   * may hold. A browser will carry the signed answer there, so it must be an address that browsers
   * may be sent to.
   */
  private Optional<Fault> deepLinking(Claims claims) {
    var settings = claims.object(SETTINGS);
    var returnUrl = settings.flatMap(present -> present.filled("deep_link_return_url"));
    if (returnUrl.isEmpty()) {
      return Optional.of(new Fault(LaunchReason.DEEP_LINKING_MISSING, "deep_link_return_url"));
    }
    if (settings.get().list("accept_types").isEmpty()) {
      return Optional.of(new Fault(LaunchReason.DEEP_LINKING_MISSING, "accept_types"));
    }
    return addresses
        .browserFault("deep_link_return_url", returnUrl.get())
        .map(fault -> new Fault(LaunchReason.DEEP_LINKING_RETURN_REFUSED, fault.code().name()));
  }

  /** Submission Review 1.0 §3.4: whose work is to be looked at. */
  private static Optional<Fault> submissionReview(Claims claims) {
    var user = claims.object(LTI + "for_user").flatMap(person -> person.filled("user_id"));
    return when(user.isEmpty(), LaunchReason.REVIEWED_USER_MISSING);
  }
}
