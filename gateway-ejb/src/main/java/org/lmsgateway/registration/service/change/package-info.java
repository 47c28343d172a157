/**
 * Compares drafts with what is saved. Entry type: {@link
 * org.lmsgateway.registration.service.change.ChangePreviewBean}.
 */
package org.lmsgateway.registration.service.change;
