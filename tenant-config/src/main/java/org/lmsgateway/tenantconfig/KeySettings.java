package org.lmsgateway.tenantconfig;

import java.time.Duration;
import java.util.List;

/**
 * The gateway's own keys.
 *
 * @param previousMasterKeys further master keys that still open what they have sealed; 32 bytes in
 *     Base64 each
 * @param toolKeyOwner whose the tool key pairs are
 * @param rotation for how long a key signs before the next one takes over
 * @param publishAhead for how long the next key is published before it signs
 */
public record KeySettings(
    List<Secret> previousMasterKeys,
    ToolKeyOwner toolKeyOwner,
    Duration rotation,
    Duration publishAhead) {
  public KeySettings {
    previousMasterKeys = List.copyOf(previousMasterKeys);
  }
}
