package org.lmsgateway.teamsapp.feed;

import java.util.Optional;
import java.util.Set;
import org.lmsgateway.shared.TenantId;

/**
 * Keeps what the people of a tenant are told in the activity feed of Teams. Everyone is confined to
 * the own tenant; an operator sees all. A tenant that the caller does not see gives empty.
 */
public interface FeedSettingsService {

  /** What holds now; nothing at first. With what went wrong last. */
  Optional<FeedState> find(TenantId tenant);

  /** From now on people are told these things. What went wrong before is forgotten. */
  Optional<FeedState> save(TenantId tenant, Set<FeedKind> kinds);
}
