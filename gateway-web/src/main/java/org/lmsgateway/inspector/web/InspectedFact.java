package org.lmsgateway.inspector.web;

/**
 * A name and a value on the inspector's page.
 *
 * @param label the key of its text, or the name itself for what the LMS named
 * @param value as the LMS sent it; empty if it did not
 */
public record InspectedFact(String label, String value) {}
