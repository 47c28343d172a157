/**
 * Deployments that an LMS launched from before an admin knew them (LTI 1.3 Core §3.1.3): they wait
 * until somebody confirms or dismisses them. Entry type: {@link
 * org.lmsgateway.registration.deployment.DeploymentService}.
 */
package org.lmsgateway.registration.deployment;
