package org.lmsgateway.launch.service.login;

import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.Registration;

/**
 * A login whose checks are done.
 *
 * @param app the one that the target link is for
 * @param nonce that the LMS's answer must carry, whichever way the browser goes on
 */
record LoginAttempt(Registration registration, AppId app, LoginRequest request, String nonce) {}
