package org.lmsgateway.tenantconfig.registration;

import java.time.Duration;

/**
 * What becomes of deleted registrations.
 *
 * @param undo for how long a deletion can be undone; at least an hour
 */
public record DeletionSettings(Duration undo) {}
