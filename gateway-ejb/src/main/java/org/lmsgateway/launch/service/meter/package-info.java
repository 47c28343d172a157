/**
 * Launches in the metrics. It knows reasons and tenants, not launches. Entry type: {@link
 * org.lmsgateway.launch.service.meter.LaunchMeters}.
 */
package org.lmsgateway.launch.service.meter;
