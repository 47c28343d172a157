/**
 * What changes the gateway's keys as time goes by: the timer that lets one key follow another, the
 * operator's button, and the change of the master key at the start. Entry type: {@link
 * org.lmsgateway.keys.service.rotation.KeyRotation}.
 */
package org.lmsgateway.keys.service.rotation;
