package org.lmsgateway.keys.keyset;

import java.net.URI;

/** What this node knows of the key sets of LMSs. Whoever calls has checked whose address it is. */
public interface LmsKeySets {

  /** What is known of the key set at an address; nothing is fetched. */
  KeySetState look(URI address);

  /**
   * Fetches a key set now, unless it was fetched twice within the last minute: it is somebody
   * else's server. What came of it is in the state.
   *
   * @return whether it was fetched
   */
  boolean fetchNow(URI address);
}
