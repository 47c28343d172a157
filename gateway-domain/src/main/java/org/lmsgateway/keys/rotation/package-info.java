/**
 * The life of the gateway's own keys, as people look at it: published, signing, retired, gone. A
 * key is published before it signs, and for as long after as anything that it signed is valid
 * (Security Framework 1.0 §6.3 recommends the overlap). Entry type: {@link
 * org.lmsgateway.keys.rotation.GatewayKeys}.
 */
package org.lmsgateway.keys.rotation;
