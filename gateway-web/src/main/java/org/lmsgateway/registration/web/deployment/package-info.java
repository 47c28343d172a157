/**
 * The deployments of a registration: the part of the details panel where an admin decides over
 * those that wait, and the API's way to the same. Entry types: {@link
 * org.lmsgateway.registration.web.deployment.DeploymentsPanel} and {@link
 * org.lmsgateway.registration.web.deployment.DeploymentsResource}.
 */
package org.lmsgateway.registration.web.deployment;
