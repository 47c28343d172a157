/**
 * What leaves with traces, where an operator has switched them on: the server makes the spans
 * (MicroProfile Telemetry 1.0) with whole addresses in them, and nothing personal may go out. Entry
 * type: {@link org.lmsgateway.tracing.service.TracingPrivacy}, which the server finds as a service.
 */
package org.lmsgateway.tracing.service;
