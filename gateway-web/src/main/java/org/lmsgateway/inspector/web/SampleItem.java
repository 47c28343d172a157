package org.lmsgateway.inspector.web;

/**
 * Something to choose.
 *
 * @param json the content item, as the API takes it
 */
public record SampleItem(String name, String title, String about, String json) {}
