/**
 * Runs scheduled tasks, each under a lease, so that one node of all does. A component makes a bean
 * that is a {@link org.lmsgateway.task.service.RepeatedTask}; the rest is done here.
 */
package org.lmsgateway.task.service;
