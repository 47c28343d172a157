package org.lmsgateway.lms.openlms;

import java.util.Set;
import org.lmsgateway.lms.HostedByVendor;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.moodle.MoodlePreset;

/** Open LMS: a Moodle that its vendor runs. */
public final class OpenLmsPreset extends MoodlePreset implements HostedByVendor {

  @Override
  public Platform platform() {
    return Platform.OPEN_LMS;
  }

  @Override
  public Set<String> domains() {
    return Set.of("mrooms.net", "openlms.net");
  }
}
