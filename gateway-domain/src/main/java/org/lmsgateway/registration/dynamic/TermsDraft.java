package org.lmsgateway.registration.dynamic;

import java.util.List;

/**
 * What an admin enters for an invitation or for the tenant's link; nothing of it is checked yet.
 *
 * @param tenant the id of the tenant (operators only); null for the caller's own
 * @param name of the registration; only an invitation has one
 * @param deploymentPolicy {@code CONFIRM} if null: an LMS often knows its deployments only later
 */
public record TermsDraft(String tenant, String name, List<String> apps, String deploymentPolicy) {}
