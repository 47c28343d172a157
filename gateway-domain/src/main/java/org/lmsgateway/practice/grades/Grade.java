package org.lmsgateway.practice.grades;

import java.time.Instant;

/**
 * What the gradebook holds for one person in one column.
 *
 * @param score out of the line item's maximum; null while there is no final one
 * @param comment empty if the tool sent none
 * @param time the tool's, by which later scores are told from earlier ones
 */
public record Grade(
    Double score,
    double maximum,
    String comment,
    String activityProgress,
    String gradingProgress,
    Instant time) {}
