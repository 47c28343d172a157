/**
 * Schoology. Its login may carry neither client id nor deployment id; the registration is known by
 * its own login address then.
 */
package org.lmsgateway.lms.schoology;
