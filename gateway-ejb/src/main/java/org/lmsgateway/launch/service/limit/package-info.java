/**
 * How much one sender may ask of this node, so that one LMS in a loop does not keep the others
 * waiting, and so that the log of launches does not grow without bound. Each node counts for
 * itself, in memory. Entry type: {@link org.lmsgateway.launch.service.limit.LaunchLimits}.
 */
package org.lmsgateway.launch.service.limit;
