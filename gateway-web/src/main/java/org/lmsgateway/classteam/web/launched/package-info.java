/**
 * The page of the built-in app "Class team", in an LMS's frame: no cookie, no session, no script
 * that it needs. Entry type: {@link org.lmsgateway.classteam.web.launched.ClassTeamAppResource}.
 */
package org.lmsgateway.classteam.web.launched;
