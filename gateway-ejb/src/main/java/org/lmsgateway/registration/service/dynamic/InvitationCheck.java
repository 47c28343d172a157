package org.lmsgateway.registration.service.dynamic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.registration.dynamic.Invitation;
import org.lmsgateway.registration.service.dynamic.platform.Step;
import org.lmsgateway.registration.service.invitation.InvitationRepository;

/** Looks at invitations: (1) there is one, (2) it was not used, (3) it is not too old. */
@ApplicationScoped
public class InvitationCheck {

  private InvitationRepository invitations;
  private SecretBox secrets;
  private Clock clock;

  protected InvitationCheck() {}

  @Inject
  public InvitationCheck(InvitationRepository invitations, SecretBox secrets, Clock clock) {
    this.invitations = invitations;
    this.secrets = secrets;
    this.clock = clock;
  }

  Step<Grant> grant(String secret) {
    return invitations
        .findBySecretHash(secrets.hash(secret))
        .map(this::check)
        .orElseGet(() -> Step.refused(DynamicRefusal.INVITATION_UNKNOWN));
  }

  private Step<Grant> check(Invitation invitation) {
    return invitation
        .refusal(clock.instant())
        .map(Step::<Grant>refused)
        .orElseGet(() -> Step.of(Grant.of(invitation)));
  }
}
