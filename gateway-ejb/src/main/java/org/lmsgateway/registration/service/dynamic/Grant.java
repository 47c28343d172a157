package org.lmsgateway.registration.service.dynamic;

import java.util.Optional;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.dynamic.Invitation;
import org.lmsgateway.registration.dynamic.RegistrationTerms;
import org.lmsgateway.registration.dynamic.TenantLink;
import org.lmsgateway.shared.TenantId;

/** What a good link grants, whoever made it. */
record Grant(
    RegistrationId id,
    TenantId tenant,
    Optional<String> name,
    RegistrationTerms terms,
    boolean invited) {

  static Grant of(Invitation invitation) {
    return new Grant(
        invitation.registrationId(),
        invitation.tenant(),
        Optional.of(invitation.name()),
        invitation.terms(),
        true);
  }

  static Grant of(TenantLink link) {
    return new Grant(RegistrationId.random(), link.tenant(), Optional.empty(), link.terms(), false);
  }
}
