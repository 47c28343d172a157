/**
 * Sends requests to Microsoft Graph for a tenant: with its token, repeated after the time that
 * Graph names, alone or twenty together. Never called inside a transaction. Sources: the
 * documentation of Microsoft Graph on throttling and JSON batching, RFC 6749 §4.4. Entry type:
 * {@link org.lmsgateway.microsoft.service.call.GraphCalls}.
 */
package org.lmsgateway.microsoft.service.call;
