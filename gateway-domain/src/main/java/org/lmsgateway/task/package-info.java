/**
 * Scheduled tasks: work that the gateway does again and again, for a tenant or for itself, on one
 * node of all; with its last and next run, and how far it is. Knows none of the components whose
 * work it is. Entry type: {@link org.lmsgateway.task.TaskService}.
 */
package org.lmsgateway.task;
