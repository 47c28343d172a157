package org.lmsgateway.grades;

import java.time.Instant;

/**
 * A score that the LMS has taken.
 *
 * @param timestamp what it was sent with: later than that of any score of this user and line item
 *     before
 */
public record SentScore(Instant timestamp) {}
