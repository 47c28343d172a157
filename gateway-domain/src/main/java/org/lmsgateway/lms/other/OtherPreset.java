package org.lmsgateway.lms.other;

import org.lmsgateway.lms.PagesElsewhere;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.Preset;

/** An LMS that nothing is known of beforehand: its admin enters everything. */
public final class OtherPreset implements Preset, PagesElsewhere {

  @Override
  public Platform platform() {
    return Platform.OTHER;
  }
}
