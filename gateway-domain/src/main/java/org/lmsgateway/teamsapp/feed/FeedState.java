package org.lmsgateway.teamsapp.feed;

import java.util.Objects;
import java.util.Optional;

/**
 * What the people of a tenant are told, and what is the matter with it.
 *
 * @param trouble empty if nothing went wrong last
 */
public record FeedState(FeedSettings settings, Optional<FeedTrouble> trouble) {
  public FeedState {
    Objects.requireNonNull(settings, "a state has settings");
  }
}
