package org.lmsgateway.deeplinking;

import java.net.URI;

/**
 * What the browser posts to the LMS (Deep Linking 2.0 §4.3).
 *
 * @param response the signed message, for the form field {@code JWT}
 */
public record ContentReturn(URI address, String response) {

  /** Without the message and the address, which may hold somebody's session. */
  @Override
  public String toString() {
    return "ContentReturn[" + address.getHost() + "]";
  }
}
