/**
 * Registrations over HTTP: the API resource, and the tool key sets that LMSs fetch. Decides nothing
 * about registrations; that is the service's. Entry types: {@link
 * org.lmsgateway.registration.web.RegistrationsResource} and {@link
 * org.lmsgateway.registration.web.ToolKeysResource}.
 */
package org.lmsgateway.registration.web;
