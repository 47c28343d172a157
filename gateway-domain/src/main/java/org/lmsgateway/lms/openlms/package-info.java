/** Open LMS, which is a Moodle for all that LTI sees of it. */
package org.lmsgateway.lms.openlms;
