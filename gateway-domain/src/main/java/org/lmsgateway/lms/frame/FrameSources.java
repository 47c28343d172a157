package org.lmsgateway.lms.frame;

import java.io.Serializable;
import java.util.List;

/**
 * Pages that may show those of a launch in a frame besides what is known of each LMS ({@code
 * gateway.launch.frame-ancestors}), as a policy spells them; may be empty.
 */
public record FrameSources(List<String> listed) implements Serializable {
  public FrameSources {
    listed = List.copyOf(listed);
  }
}
