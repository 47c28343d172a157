package org.lmsgateway.registration.service.dynamic;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.lmsgateway.registration.dynamic.DynamicOutcome;
import org.lmsgateway.registration.dynamic.DynamicOutcome.Offered;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.registration.dynamic.DynamicRegistrationService;
import org.lmsgateway.registration.dynamic.Entrance;
import org.lmsgateway.registration.dynamic.Initiation;
import org.lmsgateway.registration.dynamic.Offer;
import org.lmsgateway.registration.dynamic.ToolTexts;
import org.lmsgateway.registration.service.dynamic.platform.DescriptionFetch;
import org.lmsgateway.registration.service.dynamic.platform.PlatformCall;
import org.lmsgateway.registration.service.dynamic.platform.PlatformDescription;
import org.lmsgateway.registration.service.dynamic.platform.Step;

/**
 * Registers LMSs that come by a link. The order of the steps is part of the design: (1) the link,
 * (2) the LMS's description; then, once a person has agreed, both again and (3) the invitation is
 * used up, (4) the LMS is asked, (5) it is registered.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DynamicRegistrationServiceBean implements DynamicRegistrationService {

  private final Admission admission;
  private final DescriptionFetch descriptions;
  private final ToolWish wishes;
  private final PlatformCall platform;
  private final NewRegistration registrations;
  private final DynamicEntry entry;

  public DynamicRegistrationServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public DynamicRegistrationServiceBean(
      Admission admission,
      DescriptionFetch descriptions,
      ToolWish wishes,
      PlatformCall platform,
      NewRegistration registrations,
      DynamicEntry entry) {
    this.admission = admission;
    this.descriptions = descriptions;
    this.wishes = wishes;
    this.platform = platform;
    this.registrations = registrations;
    this.entry = entry;
  }

  @Override
  public DynamicOutcome look(Entrance entrance, Initiation initiation) {
    return admission
        .admit(entrance)
        .then(admitted -> descriptions.describe(initiation).then(lms -> offer(admitted, lms)))
        .end(Offered::new);
  }

  private static Step<Offer> offer(Admitted admitted, PlatformDescription lms) {
    var summary = new Offer.Lms(lms.lms().platform(), lms.issuer(), lms.product());
    return Step.of(
        new Offer(
            summary,
            NewRegistration.name(admitted, lms),
            admitted.tenant().name(),
            admitted.appNames(),
            new Wishes(admitted.apps()).summary(lms),
            admitted.waits()));
  }

  @Override
  public DynamicOutcome register(Entrance entrance, Initiation initiation, ToolTexts texts) {
    return admission
        .admit(entrance)
        .then(
            admitted ->
                descriptions
                    .describe(initiation)
                    .then(lms -> attempt(new Attempt(admitted, lms, initiation, texts))))
        .end(outcome -> outcome);
  }

  /** What is known once a person has agreed. */
  private record Attempt(
      Admitted admitted, PlatformDescription lms, Initiation initiation, ToolTexts texts) {}

  private Step<DynamicOutcome> attempt(Attempt attempt) {
    var grant = attempt.admitted().grant();
    // (3)
    if (!entry.begin(grant)) {
      return Step.refused(DynamicRefusal.INVITATION_USED);
    }
    var done = false;
    try {
      var step = registerBoth(attempt);
      done = step.refused() == null;
      return step;
    } finally {
      if (!done) {
        entry.abandon(grant);
      }
    }
  }

  private Step<DynamicOutcome> registerBoth(Attempt attempt) {
    var admitted = attempt.admitted();
    var lms = attempt.lms();
    var wish = wishes.of(admitted, lms, attempt.texts());
    // (4), (5)
    return platform
        .post(lms, wish, attempt.initiation().registrationToken())
        .then(client -> registrations.add(admitted, lms, client));
  }
}
