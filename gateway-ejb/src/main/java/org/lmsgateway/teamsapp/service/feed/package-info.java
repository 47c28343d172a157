/**
 * Tells people in the activity feed of Microsoft Teams. What there is to tell is written down where
 * it happens, or found by {@link org.lmsgateway.teamsapp.service.feed.FeedDueTask}, and told by
 * {@link org.lmsgateway.teamsapp.service.feed.FeedTask}: once, whichever node dies.
 */
package org.lmsgateway.teamsapp.service.feed;
