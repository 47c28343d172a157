/**
 * Deep linking: what an app chose for a course goes back to the LMS, signed by the gateway. Knows
 * courses and registrations, no launch. Source: LTI Deep Linking 2.0. Entry type: {@link
 * org.lmsgateway.deeplinking.DeepLinkingService}.
 */
package org.lmsgateway.deeplinking;
