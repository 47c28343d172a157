package org.lmsgateway.microsoft.service.graph;

/**
 * A team.
 *
 * @param id that of its group
 * @param webUrl where it opens
 */
public record Team(String id, String name, String webUrl, boolean archived) {}
