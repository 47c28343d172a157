/**
 * Looking after people and local accounts. Entry type: {@link
 * org.lmsgateway.identity.service.people.PeopleServiceBean}.
 */
package org.lmsgateway.identity.service.people;
