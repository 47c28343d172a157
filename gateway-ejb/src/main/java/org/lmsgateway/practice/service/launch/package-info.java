/**
 * Launches from the practice LMS: registers it with the gateway, answers authentication requests
 * and signs tokens, good ones and, on demand, broken ones. Entry type: {@link
 * org.lmsgateway.practice.service.launch.PracticeLmsBean}.
 */
package org.lmsgateway.practice.service.launch;
