/**
 * The launch: the login that an LMS begins, the callback with the signed id_token, the hand-off to
 * the app, and the record of it all. Sources: LTI 1.3 Core §5, Security Framework 1.0 §5.1, OpenID
 * Connect Core §3.1. Entry types in the order of a launch: {@link
 * org.lmsgateway.launch.LoginService}, {@link org.lmsgateway.launch.CallbackService}, {@link
 * org.lmsgateway.launch.HandOffService}. Why a launch is refused is said in {@code
 * org.lmsgateway.launch.refusal}.
 */
package org.lmsgateway.launch;
