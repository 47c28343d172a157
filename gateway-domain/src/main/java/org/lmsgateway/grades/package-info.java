/**
 * Grades: the line items of a course's gradebook, the scores that apps send and the results that
 * LMSs keep. Passes on and keeps no grade. Knows courses, neither launches nor rosters. Source:
 * Assignment and Grade Services 2.0. Entry type: {@link org.lmsgateway.grades.GradeService}.
 */
package org.lmsgateway.grades;
