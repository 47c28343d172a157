package org.lmsgateway.lms;

import java.io.Serializable;

/**
 * What an admin says of an LMS, so that its addresses can be worked out. As it was typed; all may
 * be null.
 *
 * @param environment one of {@link Environments}
 * @param site the address that people open the LMS at
 * @param toolId what the LMS calls the gateway within some of its addresses
 */
public record LmsBase(String environment, String site, String toolId) implements Serializable {

  public static final LmsBase NONE = new LmsBase(null, null, null);

  public static LmsBase ofSite(String site) {
    return new LmsBase(null, site, null);
  }

  /** Whether nothing was said. */
  public boolean isNone() {
    return isBlank(environment) && isBlank(site) && isBlank(toolId);
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
