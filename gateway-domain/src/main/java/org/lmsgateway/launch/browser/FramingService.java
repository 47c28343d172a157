package org.lmsgateway.launch.browser;

import org.lmsgateway.lms.frame.FrameAncestors;
import org.lmsgateway.registration.RegistrationId;

/** Tells whose pages may show a page of ours in a frame, once a launch is over. */
public interface FramingService {

  /** The pages of the registration's LMS; nobody's if there is no such registration any more. */
  FrameAncestors framedBy(RegistrationId registration);
}
