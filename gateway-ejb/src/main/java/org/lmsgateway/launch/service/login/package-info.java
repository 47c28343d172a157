/**
 * The first step of a launch: the LMS sends the browser, and the browser is sent back to the LMS
 * with an authentication request. Nothing is remembered; a sealed state carries all to the
 * callback, which this package does not know. Sources: Security Framework 1.0 §5.1.1.1 and
 * §5.1.1.2, LTI 1.3 Core §4.1. Entry type: {@link
 * org.lmsgateway.launch.service.login.LoginServiceBean}.
 */
package org.lmsgateway.launch.service.login;
