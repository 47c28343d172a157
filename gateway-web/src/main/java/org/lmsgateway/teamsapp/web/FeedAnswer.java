package org.lmsgateway.teamsapp.web;

import java.time.Instant;
import org.lmsgateway.teamsapp.feed.FeedKind;
import org.lmsgateway.teamsapp.feed.FeedState;
import org.lmsgateway.teamsapp.feed.FeedTrouble;

/**
 * What the API says about the activity feed of Teams.
 *
 * @param trouble the code of why somebody could not be told; null if nothing went wrong last
 * @param troubleSince null if nothing went wrong last
 */
public record FeedAnswer(boolean grade, boolean due, String trouble, Instant troubleSince) {
  static FeedAnswer of(FeedState state) {
    return new FeedAnswer(
        state.settings().kinds().contains(FeedKind.GRADE),
        state.settings().kinds().contains(FeedKind.DUE),
        state.trouble().map(FeedTrouble::code).orElse(null),
        state.trouble().map(FeedTrouble::since).orElse(null));
  }
}
