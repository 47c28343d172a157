package org.lmsgateway.keys.keyset;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.keys.keyset.KeySetState.PublishedKey;

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

  /**
   * Reads a key set that somebody else has fetched, as this node would.
   *
   * @return its keys, perhaps none; empty if it is no JSON Web Key Set (RFC 7517 §5)
   */
  Optional<List<PublishedKey>> read(String json);
}
