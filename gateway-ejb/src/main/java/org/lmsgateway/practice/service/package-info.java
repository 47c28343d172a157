/**
 * Plays the platform's side of LTI 1.3: registers itself with the gateway, answers authentication
 * requests and signs tokens, good ones and, on demand, broken ones. It must not know how the
 * gateway checks a launch. Entry type: {@link org.lmsgateway.practice.service.PracticeLmsBean}.
 */
package org.lmsgateway.practice.service;
