/**
 * The last step of a launch: its data is packed under a one-time code, and the app that swaps the
 * code gets the data and two tokens. What a launch looks like to apps is decided here; whether it
 * is sound was decided before. Sources: LTI 1.3 Core §5.3 and appendix A.2, RFC 6749 §4.1.2 and
 * §4.1.3, MicroProfile JWT 2.1 §4.1. Entry types: {@link
 * org.lmsgateway.launch.service.handoff.HandOff} for the callback, {@link
 * org.lmsgateway.launch.service.handoff.HandOffServiceBean} for apps.
 */
package org.lmsgateway.launch.service.handoff;
