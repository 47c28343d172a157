/**
 * Deleted registrations, shown and restored. Entry type: {@link
 * org.lmsgateway.registration.web.deletion.DeletedPage}.
 */
package org.lmsgateway.registration.web.deletion;
