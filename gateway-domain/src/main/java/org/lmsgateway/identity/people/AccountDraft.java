package org.lmsgateway.identity.people;

import org.lmsgateway.shared.Role;

/**
 * What somebody enters to make a local account; nothing of it is checked yet.
 *
 * @param username what the person signs in with
 * @param name what the portal greets the person with
 * @param role the one role of the account, or null
 * @param tenant the directory of the tenant that it belongs to (operators only), or null for the
 *     caller's own
 */
public record AccountDraft(String username, String name, Role role, String tenant) {}
