/**
 * Why launches are refused: one reason for each check, in the order of the checks, and the page
 * that the person is shown. Knows nothing of a launch itself; outcomes and records refer to it. The
 * sources are those of the checks: Security Framework 1.0 §5.1, LTI 1.3 Core §4.1 and §5.3, RFC
 * 6749 §4.1. Entry type: {@link org.lmsgateway.launch.refusal.LaunchReason}.
 */
package org.lmsgateway.launch.refusal;
