/**
 * Spans for what the server makes none for: the steps of launches, which are servlets. Entry type:
 * {@link org.lmsgateway.tracing.web.LaunchSpans}.
 */
package org.lmsgateway.tracing.web;
