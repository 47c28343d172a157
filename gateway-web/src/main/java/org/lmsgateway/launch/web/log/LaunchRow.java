package org.lmsgateway.launch.web.log;

import java.io.Serializable;
import java.time.Instant;

/**
 * A launch as the list shows it.
 *
 * @param registrationId null if the registration is unknown or deleted
 * @param registration the registration's name, or null
 * @param deleted whether there was a registration that is deleted now
 * @param app the app's name, or null
 * @param reason the reason's code; null for an accepted launch
 */
public record LaunchRow(
    String id,
    String reference,
    Instant time,
    String registrationId,
    String registration,
    boolean deleted,
    String app,
    String reason,
    String detail)
    implements Serializable {

  public boolean isAccepted() {
    return reason == null;
  }
}
