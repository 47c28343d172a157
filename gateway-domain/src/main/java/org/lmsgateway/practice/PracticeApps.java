package org.lmsgateway.practice;

import java.util.List;

/** The apps that somebody tries out in the course, beside the launch inspector. */
public interface PracticeApps {

  /**
   * Those that were added to the practice LMS's registration, in the order of names. Whether a
   * launch of them is taken is for the gateway to say, as for any LMS.
   */
  List<AppOffer> offers();
}
