/** The page of people. Entry type: {@link org.lmsgateway.identity.web.people.PeoplePage}. */
package org.lmsgateway.identity.web.people;
