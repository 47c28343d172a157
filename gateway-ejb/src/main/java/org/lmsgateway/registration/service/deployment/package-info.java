/**
 * Keeps the deployments that wait for an admin. Entry types: {@link
 * org.lmsgateway.registration.service.deployment.DeploymentServiceBean} for people, {@link
 * org.lmsgateway.registration.service.deployment.DeploymentDoor} for launches.
 */
package org.lmsgateway.registration.service.deployment;
