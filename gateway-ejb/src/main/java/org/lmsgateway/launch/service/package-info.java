/**
 * What the steps of a launch share: the sealed state that login and callback pass on, tolerant
 * reading of claims, whether a tenant is served, and the one record of what became of a launch.
 * Each step has a package below, which uses this one; nothing here knows a step. In the order of a
 * launch: {@code login}, {@code callback} (which ends in {@code handoff}), {@code handoff}; {@code
 * log} shows the record and forgets it in time. Sources: LTI 1.3 Core §5, Security Framework 1.0
 * §5.1. Entry type: {@link org.lmsgateway.launch.service.LaunchRecorder}.
 */
package org.lmsgateway.launch.service;
