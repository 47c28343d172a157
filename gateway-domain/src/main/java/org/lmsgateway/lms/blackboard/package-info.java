/**
 * Blackboard Learn: it begins launches by GET, and signs by RS512 where its application says so.
 */
package org.lmsgateway.lms.blackboard;
