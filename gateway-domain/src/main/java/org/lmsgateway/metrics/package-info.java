/**
 * What the gateway counts while it works, for who runs it: how long the steps of a launch take, how
 * many sessions the portal has, and who may read the figures. Nothing here names a person. Entry
 * type: {@link org.lmsgateway.metrics.StepClock}.
 */
package org.lmsgateway.metrics;
