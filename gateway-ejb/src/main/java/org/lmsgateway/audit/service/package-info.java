/**
 * Writes the audit log, shows it to those whose it is, and forgets what is past its retention.
 * Entry types: {@link org.lmsgateway.audit.service.AuditLogBean}, {@link
 * org.lmsgateway.audit.service.AuditTrailBean}.
 */
package org.lmsgateway.audit.service;
