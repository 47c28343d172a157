package org.lmsgateway.classteam.service.launched;

import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.course.Course;

/**
 * A visitor of a course in which the app may work now.
 *
 * @param teacher whether they may make and connect a team
 */
record Allowed(Visitor visitor, Course course, ClassTeamRules rules, boolean teacher) {}
