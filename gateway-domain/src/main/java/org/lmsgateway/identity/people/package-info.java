/**
 * The people who may sign in, as an admin looks after them. Knows nothing of how they sign in.
 * Entry type: {@link org.lmsgateway.identity.people.PeopleService}.
 */
package org.lmsgateway.identity.people;
