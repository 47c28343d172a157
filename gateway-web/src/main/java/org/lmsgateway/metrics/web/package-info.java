/**
 * Who may read {@code /metrics}, which the server itself answers, and the count of sessions. Entry
 * type: {@link org.lmsgateway.metrics.web.MetricsGuard}.
 */
package org.lmsgateway.metrics.web;
