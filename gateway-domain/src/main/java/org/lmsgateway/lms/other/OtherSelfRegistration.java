package org.lmsgateway.lms.other;

import java.util.Set;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.SelfRegistration;

/** An LMS that is not known by its name: it is taken to follow the specification. */
public final class OtherSelfRegistration implements SelfRegistration {

  @Override
  public Platform platform() {
    return Platform.OTHER;
  }

  @Override
  public Set<String> families() {
    return Set.of();
  }
}
