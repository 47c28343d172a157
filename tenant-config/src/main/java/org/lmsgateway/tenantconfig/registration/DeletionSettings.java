package org.lmsgateway.tenantconfig.registration;

import java.time.Duration;
import org.lmsgateway.tenantconfig.source.SettingSource;

/**
 * What becomes of deleted registrations.
 *
 * @param undo for how long a deletion can be undone; at least an hour
 */
public record DeletionSettings(Duration undo) {

  public static DeletionSettings read(SettingSource source) {
    return new DeletionSettings(source.duration("gateway.registration.undo", Duration.ofHours(1)));
  }
}
