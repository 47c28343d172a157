package org.lmsgateway.practice.grades;

/**
 * That a tool can show what learners handed in (Submission Review 1.0 §2).
 *
 * @param url where; null for the address of the link itself
 */
public record SubmissionReview(String url) {}
