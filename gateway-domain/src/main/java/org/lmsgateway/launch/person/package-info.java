/**
 * Who launched, where an operator has allowed it for a tenant (off unless he did): kept apart from
 * the record of the launch, encrypted, and shown to admins one by one, each look in the audit log.
 * Entry type: {@link org.lmsgateway.launch.person.LaunchPersonService}.
 */
package org.lmsgateway.launch.person;
