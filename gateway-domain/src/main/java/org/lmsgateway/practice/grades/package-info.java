/**
 * The gradebook of the practice course, as the Assignment and Grade Services 2.0 see it. Kept in
 * memory only. Entry type: {@link org.lmsgateway.practice.grades.Gradebook}.
 */
package org.lmsgateway.practice.grades;
