/**
 * The guarded HTTP client on Apache HttpClient 5. The address that is checked is the address that
 * is connected to, because the check is the client's own name resolver. Entry type: {@link
 * org.lmsgateway.outbound.service.GuardedClient}.
 */
package org.lmsgateway.outbound.service;
