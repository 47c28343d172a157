package org.lmsgateway.inspector.web;

/**
 * A role, as people and as machines say it.
 *
 * @param uri as the LMS sent it
 */
public record InspectedRole(String words, String uri) {}
