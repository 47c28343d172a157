/**
 * What people have entered for a new registration and not saved yet; each sees the own drafts.
 * Entry type: {@link org.lmsgateway.registration.draft.DraftKeeper}.
 */
package org.lmsgateway.registration.draft;
