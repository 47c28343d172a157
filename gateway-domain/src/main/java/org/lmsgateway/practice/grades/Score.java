package org.lmsgateway.practice.grades;

/**
 * A score as a tool sent it (AGS 2.0 §3.4); nothing of it is believed yet, and what was not sent is
 * null.
 */
public record Score(
    String userId,
    Double scoreGiven,
    Double scoreMaximum,
    String activityProgress,
    String gradingProgress,
    String timestamp,
    String comment) {}
