package org.lmsgateway.keys.rotation;

import java.util.List;

/**
 * The tool keys that sign for somebody, such as a registration. Whoever calls has checked rights.
 */
public interface ToolKeyRotation {

  /** All that are published for this user, those that sign before the others, the latest first. */
  List<OwnKey> list(String user);

  /** As {@link GatewayKeys#rotate()}, for the keys that sign for this user. */
  RotationOutcome rotate(String user);
}
