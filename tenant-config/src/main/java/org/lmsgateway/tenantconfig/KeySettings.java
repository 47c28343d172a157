package org.lmsgateway.tenantconfig;

import java.time.Duration;
import java.util.List;
import org.lmsgateway.tenantconfig.source.SettingSource;

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

  static KeySettings read(SettingSource source) {
    var previous = source.list("gateway.master-key.previous").stream().map(Secret::new).toList();
    if (!previous.stream().allMatch(ServerSettings::isMasterKey)) {
      source.fault("gateway.master-key.previous", "must be 32 random bytes in Base64 each");
    }
    var rotation = source.duration("gateway.keys.rotation", Duration.ofDays(7));
    // Longer than anybody may keep a key set of ours by the max-age that it is sent with.
    var ahead = source.duration("gateway.keys.publish-ahead", Duration.ofHours(1));
    if (ahead.compareTo(rotation) >= 0) {
      source.fault("gateway.keys.publish-ahead", "must be shorter than gateway.keys.rotation");
    }
    var owner = source.choice("gateway.keys.tool-key-owner", ToolKeyOwner.class);
    return new KeySettings(previous, owner, rotation, ahead);
  }
}
