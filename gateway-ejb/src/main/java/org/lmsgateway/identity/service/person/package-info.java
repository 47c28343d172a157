/**
 * What a person's claims mean here: which roles and which tenant they give, and who becomes the
 * first operator. It knows no provider and no token. Entry types: {@link
 * org.lmsgateway.identity.service.person.RoleRules}, {@link
 * org.lmsgateway.identity.service.person.PersonEntry}.
 */
package org.lmsgateway.identity.service.person;
