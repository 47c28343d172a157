package org.lmsgateway.launch.browser;

import java.util.Optional;

/**
 * What is posted as the secret that the LMS's page kept.
 *
 * @param value empty if the LMS's page did not answer
 * @param origin the {@code Origin} header
 * @param fetchSite the {@code Sec-Fetch-Site} header, which not every browser sends
 */
public record StoredSecret(
    Optional<String> value, Optional<String> origin, Optional<String> fetchSite) {

  /**
   * Whether a page of that origin has posted it. Any site can post a form with a secret of its own;
   * only the gateway's page has asked this browser's LMS for it.
   */
  public boolean isFrom(WebOrigin own) {
    return origin.filter(own.value()::equals).isPresent()
        && fetchSite.map("same-origin"::equals).orElse(true);
  }
}
