package org.lmsgateway.lms.sakai;

import java.util.Set;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.SelfRegistration;

/** Sakai, which follows the specification. */
public final class SakaiSelfRegistration implements SelfRegistration {

  @Override
  public Platform platform() {
    return Platform.SAKAI;
  }

  @Override
  public Set<String> families() {
    return Set.of("sakai");
  }
}
