/**
 * Scheduled tasks, at the API and in the portal. Entry types: {@link
 * org.lmsgateway.task.web.TasksResource} and {@link org.lmsgateway.task.web.TasksPage}.
 */
package org.lmsgateway.task.web;
