/**
 * The list of registrations: one query for the page, one for each kind of thing that a row shows
 * besides. Entry type: {@link org.lmsgateway.registration.service.list.RegistrationListBean}.
 */
package org.lmsgateway.registration.service.list;
