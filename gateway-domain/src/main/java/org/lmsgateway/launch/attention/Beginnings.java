package org.lmsgateway.launch.attention;

/**
 * Which of the first steps are done.
 *
 * @param app whether there is an app of one's own
 * @param registration whether an LMS is registered
 * @param launch whether anything was ever launched
 */
public record Beginnings(boolean app, boolean registration, boolean launch) {}
