/**
 * What the gateway asks of a Moodle beyond LTI, with a web-service token that an admin has entered
 * for a registration, and the check-list of what an LMS has to be set to. It knows nothing of who
 * uses the answers. Entry type: {@link org.lmsgateway.moodle.CheckListService}.
 */
package org.lmsgateway.moodle;
