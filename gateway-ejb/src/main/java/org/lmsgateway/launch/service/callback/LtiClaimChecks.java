package org.lmsgateway.launch.service.callback;

import static org.lmsgateway.launch.service.callback.TokenClaimChecks.when;
import static org.lmsgateway.shared.service.Claims.LTI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;
import org.lmsgateway.launch.service.LaunchContext;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.shared.service.Claims;

/**
 * The claims that LTI adds: LTI 1.3 Core §5.3, in the order of {@link LaunchReason}. What is not
 * required is not demanded, and what is not understood is ignored (§5.1.2).
 */
@ApplicationScoped
public class LtiClaimChecks {

  private static final int MOST_ID = 255;

  private MessageChecks messages;
  private SecretBox secrets;

  protected LtiClaimChecks() {}

  @Inject
  public LtiClaimChecks(MessageChecks messages, SecretBox secrets) {
    this.messages = messages;
    this.secrets = secrets;
  }

  Optional<Fault> fault(LaunchContext launch) {
    var claims = launch.claims();
    return messages
        .typeFault(claims)
        .or(() -> version(claims))
        // §5.3.7: an array, which may be empty.
        .or(() -> when(claims.list(LTI + "roles").isEmpty(), LaunchReason.ROLES_MISSING))
        .or(() -> subject(launch))
        .or(() -> messages.contentFault(launch))
        .or(() -> context(claims))
        .or(() -> deployment(launch))
        .or(() -> targetLink(launch));
  }

  /** §5.3.2. */
  private static Optional<Fault> version(Claims claims) {
    var name = LTI + "version";
    return when(claims.filled(name).isEmpty(), LaunchReason.VERSION_MISSING)
        .or(
            () -> {
              var version = claims.text(name).orElse("");
              return when(!version.equals("1.3.0"), LaunchReason.VERSION_NOT_SUPPORTED, version);
            });
  }

  /** §5.3.6: an empty one is always wrong, an absent one only if nobody may be anonymous. */
  private static Optional<Fault> subject(LaunchContext launch) {
    var claims = launch.claims();
    if (!claims.has("sub")) {
      return when(!launch.registration().rules().allowAnonymous(), LaunchReason.SUBJECT_MISSING);
    }
    return when(claims.filled("sub").isEmpty(), LaunchReason.SUBJECT_EMPTY)
        .or(() -> tooLong(claims, "sub", "sub"));
  }

  /** §5.4.1: optional, but if it is there it has an id. */
  private static Optional<Fault> context(Claims claims) {
    var name = LTI + "context";
    if (!claims.has(name)) {
      return Optional.empty();
    }
    var id = claims.object(name).flatMap(context -> context.filled("id"));
    return when(id.isEmpty(), LaunchReason.CLAIM_MALFORMED, "context.id");
  }

  static Optional<Fault> tooLong(Claims claims, String name, String detail) {
    var length = claims.text(name).orElse("").length();
    return when(length > MOST_ID, LaunchReason.CLAIM_MALFORMED, detail);
  }

  /** §5.3.3, and §4.1.2 for the one that the login named. */
  private static Optional<Fault> deployment(LaunchContext launch) {
    var id = launch.claims().filled(LTI + "deployment_id").filter(text -> text.length() <= MOST_ID);
    if (id.isEmpty()) {
      return Optional.of(Fault.of(LaunchReason.DEPLOYMENT_MISSING));
    }
    var ofLogin = launch.state().deploymentId();
    if (ofLogin.isPresent() && !ofLogin.equals(id)) {
      return Optional.of(new Fault(LaunchReason.DEPLOYMENT_OTHER_THAN_LOGIN, id.get()));
    }
    // Where an admin is asked first, that comes when all else is known to be right.
    var registration = launch.registration();
    var unknown =
        !registration.lists(id.get()) && registration.rules().policy() == DeploymentPolicy.LISTED;
    return when(unknown, LaunchReason.DEPLOYMENT_UNKNOWN, id.get());
  }

  /**
   * §5.3.4: the same as the login's, whose app was found to be one of the registration's. A deep
   * linking request may do without (the certification suite's does): then the login's counts.
   */
  private Optional<Fault> targetLink(LaunchContext launch) {
    var target = launch.claims().filled(LTI + "target_link_uri");
    if (target.isEmpty()) {
      var needed = MessageChecks.type(launch.claims()) != MessageType.DEEP_LINKING;
      return when(needed, LaunchReason.TARGET_LINK_MISSING);
    }
    var same = secrets.matches(target.get(), launch.state().targetHash());
    return when(!same, LaunchReason.TARGET_LINK_MISMATCH, target.get());
  }
}
