package org.lmsgateway.moodle;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.RegistrationId;

/**
 * What is on the check-list of a registration.
 *
 * @param name of the registration
 * @param tokenEntered whether there is a web-service token; it is told to nobody
 */
public record CheckList(
    RegistrationId registration, String name, Platform platform, boolean tokenEntered)
    implements Serializable {
  public CheckList {
    Objects.requireNonNull(registration, "a check-list is of a registration");
    Objects.requireNonNull(platform, "a check-list is for an LMS");
  }

  public List<CheckItem> items() {
    return CheckItem.of(platform);
  }

  /** Whether a web-service token can be entered. */
  public boolean takesToken() {
    return CheckItem.isMoodle(platform);
  }
}
