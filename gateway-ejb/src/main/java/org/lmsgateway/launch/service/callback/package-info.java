/**
 * The second step of a launch: the LMS's answer is checked, from its state to its last claim, and
 * what stands every check goes to the hand-off. The order of the checks is part of the design:
 * whoever has no state of ours gets no signature checked. Knows neither the login nor how tokens
 * are signed. Sources: Security Framework 1.0 §5.1.1.3 and §5.1.3, OpenID Connect Core §3.1.3.7,
 * LTI 1.3 Core §5.3. Entry type: {@link
 * org.lmsgateway.launch.service.callback.CallbackServiceBean}.
 */
package org.lmsgateway.launch.service.callback;
