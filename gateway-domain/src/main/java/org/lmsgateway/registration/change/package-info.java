/**
 * What a change of a registration would do, told before it is saved. Entry type: {@link
 * org.lmsgateway.registration.change.ChangePreview}.
 */
package org.lmsgateway.registration.change;
