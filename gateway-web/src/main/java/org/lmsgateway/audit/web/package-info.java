/**
 * The audit log for people, programs and collectors of events: a page, a file, a list and a stream.
 * It knows no thing that entries are about but by its name. Entry types: {@link
 * org.lmsgateway.audit.web.AuditPage}, {@link org.lmsgateway.audit.web.AuditResource}.
 */
package org.lmsgateway.audit.web;
