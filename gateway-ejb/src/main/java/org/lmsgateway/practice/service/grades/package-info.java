/**
 * The gradebook, with the rules of the Assignment and Grade Services 2.0, as strict as a real LMS.
 * Entry type: {@link org.lmsgateway.practice.service.grades.GradebookBean}.
 */
package org.lmsgateway.practice.service.grades;
