/**
 * The key sets of LMSs: fetched through the guarded client, cached by address as long as the LMS
 * allows, refreshed before they run out, and used for some hours while the LMS is down. Entry type:
 * {@link org.lmsgateway.keys.service.keyset.KeySets}.
 */
package org.lmsgateway.keys.service.keyset;
