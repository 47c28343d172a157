/**
 * Counts while the gateway works and hands the figures to MicroProfile Metrics. Counters are made
 * once, when the gateway starts, so that counting is one addition and looks nothing up. Entry type:
 * {@link org.lmsgateway.metrics.service.Meters}.
 */
package org.lmsgateway.metrics.service;
