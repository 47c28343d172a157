package org.lmsgateway.classteam.settings;

/**
 * What patterns would make of a course.
 *
 * @param course its title; empty if the LMS does not say it
 * @param name of its team
 * @param nickname of its team, the one that is free now
 */
public record NamePreview(String course, String name, String nickname) {}
