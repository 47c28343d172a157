package org.lmsgateway.grades;

import java.math.BigDecimal;

/**
 * A score as an app sends it; nothing of it is checked yet (AGS 2.0 §3.4). Every member may be
 * null.
 *
 * @param user the name by which apps know the user
 * @param scoreGiven null clears a score in most LMSs
 * @param activityProgress null for {@code Completed}
 * @param gradingProgress null for {@code FullyGraded}; with anything else, most LMSs show no grade
 * @param timestamp when the score was made, with zone; null for now
 */
public record ScoreDraft(
    String user,
    BigDecimal scoreGiven,
    BigDecimal scoreMaximum,
    String comment,
    String activityProgress,
    String gradingProgress,
    String timestamp) {}
