package org.lmsgateway.practice;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the course page sends through the browser to begin a launch (LTI 1.3 Core §4.1).
 *
 * @param address the gateway's login address, as an admin would have copied it into the LMS
 * @param parameters in the order of the specification
 */
public record LoginInitiation(URI address, Map<String, String> parameters) {
  public LoginInitiation {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** What names this launch on its way through the gateway and back. */
  public String messageHint() {
    return parameters.get("lti_message_hint");
  }
}
