/**
 * Brightspace. It gives a deployment id only after the tool is registered, so that a registration
 * is saved without one first; its key set has keys without {@code alg}; its deployments may hide
 * who somebody is and which course it is.
 */
package org.lmsgateway.lms.brightspace;
