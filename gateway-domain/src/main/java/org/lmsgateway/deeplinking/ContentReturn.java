package org.lmsgateway.deeplinking;

import java.net.URI;
import org.lmsgateway.lms.frame.FrameAncestors;

/**
 * What the browser posts to the LMS (Deep Linking 2.0 §4.3).
 *
 * @param response the signed message, for the form field {@code JWT}
 * @param framedBy whose pages may show the form in a frame
 */
public record ContentReturn(URI address, String response, FrameAncestors framedBy) {

  /** Without the message and the address, which may hold somebody's session. */
  @Override
  public String toString() {
    return "ContentReturn[" + address.getHost() + "]";
  }
}
