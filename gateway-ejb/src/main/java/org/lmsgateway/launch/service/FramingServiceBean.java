package org.lmsgateway.launch.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.lmsgateway.launch.browser.FramingService;
import org.lmsgateway.lms.frame.FrameAncestors;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;

/** Asks the registration. Open to all, like the steps of a launch: browsers are told the same. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FramingServiceBean implements FramingService {

  private final LaunchConfiguration configuration;

  public FramingServiceBean() {
    this(null);
  }

  @Inject
  public FramingServiceBean(LaunchConfiguration configuration) {
    this.configuration = configuration;
  }

  @Override
  public FrameAncestors framedBy(RegistrationId registration) {
    return configuration
        .registration(registration)
        .map(Registration::framedBy)
        .orElse(FrameAncestors.NONE);
  }
}
