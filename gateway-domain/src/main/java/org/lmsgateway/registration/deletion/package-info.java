/**
 * Registrations that were deleted and can be had back for a while. Entry type: {@link
 * org.lmsgateway.registration.deletion.DeletedRegistrations}.
 */
package org.lmsgateway.registration.deletion;
