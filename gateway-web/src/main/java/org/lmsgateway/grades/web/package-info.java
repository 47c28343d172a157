/**
 * The gradebook of a course for apps, in the API. Entry types: {@link
 * org.lmsgateway.grades.web.LineItemsResource}, {@link org.lmsgateway.grades.web.LineItemResource}.
 */
package org.lmsgateway.grades.web;
