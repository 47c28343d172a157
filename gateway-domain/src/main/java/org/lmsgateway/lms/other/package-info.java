/** All LMSs that have no preset of their own. */
package org.lmsgateway.lms.other;
