package org.lmsgateway.app;

/**
 * What somebody enters to add an app; nothing of it is checked yet.
 *
 * @param tenant the id of the tenant whose app it shall be; null for the caller's own, or, if an
 *     operator leaves it out, for all
 */
public record AppDraft(String name, String url, String tenant) {}
