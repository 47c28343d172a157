/**
 * What a registration went through, from the audit log. Entry type: {@link
 * org.lmsgateway.registration.web.history.HistoryPanel}.
 */
package org.lmsgateway.registration.web.history;
