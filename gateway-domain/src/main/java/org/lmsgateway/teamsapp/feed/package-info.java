/**
 * What people are told in the activity feed of Microsoft Teams: that a grade is there, that an
 * assignment is due. Each thing is told once, and never the grade itself. Entry type: {@link
 * org.lmsgateway.teamsapp.feed.FeedSettingsService}.
 */
package org.lmsgateway.teamsapp.feed;
