/**
 * Who changed what and when. Every component writes here what its callers changed; it knows none of
 * them. Entry type: {@link org.lmsgateway.audit.AuditLog}.
 */
package org.lmsgateway.audit;
