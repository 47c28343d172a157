/**
 * Who is in the practice course. The people are made up; students can be added and people removed,
 * so that one sees how apps follow. It must not know launches, content and grades, which use it.
 * Entry type: {@link org.lmsgateway.practice.people.CoursePeople}.
 */
package org.lmsgateway.practice.people;
