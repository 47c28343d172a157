/**
 * Tells caches that what launches are decided by has changed. Entry type: {@link
 * org.lmsgateway.shared.change.ConfigurationChanges}.
 */
package org.lmsgateway.shared.change;
