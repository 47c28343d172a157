package org.lmsgateway.lms.moodle;

import java.util.Set;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.SelfRegistration;

/**
 * Moodle, which follows the specification but for the list of its messages, which may be plain
 * strings; that is read so from every LMS.
 */
public final class MoodleSelfRegistration implements SelfRegistration {

  @Override
  public Platform platform() {
    return Platform.MOODLE;
  }

  @Override
  public Set<String> families() {
    return Set.of("moodle");
  }
}
