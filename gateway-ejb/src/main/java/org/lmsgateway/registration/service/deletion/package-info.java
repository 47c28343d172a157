/**
 * Restores deleted registrations, and forgets them for good when their time is over. Entry type:
 * {@link org.lmsgateway.registration.service.deletion.DeletedRegistrationsBean}.
 */
package org.lmsgateway.registration.service.deletion;
