/**
 * Keeps who launched where a tenant's policy says so, shows it, and forgets it. Takes nothing but
 * the claims of OpenID Connect Core §5.1. Entry types: {@link
 * org.lmsgateway.launch.service.person.PersonSeal}, {@link
 * org.lmsgateway.launch.service.person.LaunchPersonServiceBean}.
 */
package org.lmsgateway.launch.service.person;
