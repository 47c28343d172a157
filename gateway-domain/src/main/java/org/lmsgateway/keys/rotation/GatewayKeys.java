package org.lmsgateway.keys.rotation;

import java.util.List;

/** The keys that sign the tokens for apps and automation. For operators. */
public interface GatewayKeys {

  /** All that are published, the latest first. */
  List<OwnKey> list();

  /** How it is with them. */
  KeyHealth health();

  /**
   * Makes and publishes the next key; if there is one already, lets it take over now instead of
   * later, unless it was published only some minutes ago.
   */
  RotationOutcome rotate();
}
