/** Writes the audit log. Entry type: {@link org.lmsgateway.audit.service.AuditLogBean}. */
package org.lmsgateway.audit.service;
