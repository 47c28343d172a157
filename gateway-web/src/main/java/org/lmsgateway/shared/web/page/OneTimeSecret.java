package org.lmsgateway.shared.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A secret just made: shown by the answer to the request that made it, and nowhere kept. */
@Named
@RequestScoped
public class OneTimeSecret {
  private String value;

  /** The secret, or null if this request has made none. */
  public String getValue() {
    return value;
  }

  public void show(String secret) {
    value = secret;
  }
}
