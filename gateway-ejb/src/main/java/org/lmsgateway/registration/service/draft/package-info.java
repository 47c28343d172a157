/** Keeps drafts. Entry type: {@link org.lmsgateway.registration.service.draft.DraftKeeperBean}. */
package org.lmsgateway.registration.service.draft;
