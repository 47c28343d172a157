/** What an operator configures about the metrics. It knows no other settings. */
package org.lmsgateway.tenantconfig.metrics;
