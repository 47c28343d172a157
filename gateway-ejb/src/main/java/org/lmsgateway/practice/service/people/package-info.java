/**
 * The people of the practice course. Entry type: {@link
 * org.lmsgateway.practice.service.people.CoursePeopleBean}.
 */
package org.lmsgateway.practice.service.people;
