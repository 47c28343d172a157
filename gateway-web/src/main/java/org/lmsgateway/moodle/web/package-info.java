/**
 * The check-list of a registration, as a page and at the API. Entry types: {@link
 * org.lmsgateway.moodle.web.CheckListPage} and {@link org.lmsgateway.moodle.web.CheckListResource}.
 */
package org.lmsgateway.moodle.web;
