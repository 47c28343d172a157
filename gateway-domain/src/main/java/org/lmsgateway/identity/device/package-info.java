/**
 * Signing in on a device that has no browser, such as a command line (RFC 8628): the program asks
 * for two codes, shows the short one, and asks again and again with the long one until a person who
 * has signed in to the portal has approved. Entry types: {@link
 * org.lmsgateway.identity.device.DeviceSignIn} for the program, {@link
 * org.lmsgateway.identity.device.DeviceApproval} for the person.
 */
package org.lmsgateway.identity.device;
