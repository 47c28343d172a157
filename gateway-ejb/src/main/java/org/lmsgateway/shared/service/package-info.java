/**
 * What all services stand on: settings, clock, randomness, the database and its schema, the lease
 * that timers take, the caller, and the start of the gateway. Entry type: {@link
 * org.lmsgateway.shared.service.DatabaseMigration}, which everything else that starts depends on.
 */
package org.lmsgateway.shared.service;
