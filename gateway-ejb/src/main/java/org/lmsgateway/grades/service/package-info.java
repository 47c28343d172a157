/**
 * Speaks Assignment and Grade Services 2.0 with LMSs: line items without duplicates, scores with
 * growing timestamps, results under the names that apps know. Entry type: {@link
 * org.lmsgateway.grades.service.GradeServiceBean}.
 */
package org.lmsgateway.grades.service;
