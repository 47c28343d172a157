/**
 * Who changed what from what to what, and when. Every component writes here what its callers
 * changed, and names the fields of its things that may be told; this one knows none of them. Entry
 * types: {@link org.lmsgateway.audit.AuditLog} to write, {@link org.lmsgateway.audit.AuditTrail} to
 * read.
 */
package org.lmsgateway.audit;
