package org.lmsgateway.launch.web;

import jakarta.ws.rs.ext.Provider;
import org.lmsgateway.shared.web.BodyLimit;

/** Roomier than the API's: a form with an id_token that the check itself finds too large. */
@Provider
public class LaunchBodyLimit extends BodyLimit {
  static final int MOST_BYTES = 1024 * 1024;

  public LaunchBodyLimit() {
    super(MOST_BYTES);
  }
}
