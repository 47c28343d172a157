/**
 * What the list of registrations shows of each, and what it can be searched and sorted by. Entry
 * type: {@link org.lmsgateway.registration.web.list.ListChoice}.
 */
package org.lmsgateway.registration.web.list;
