/**
 * Tenants as files: a tenant written as one document, what such a document would change, and
 * changing it, all or nothing. Rules about tenants, apps and registrations are those of their
 * components; this one knows how entries of a document are told apart and compared. Entry type:
 * {@link org.lmsgateway.transfer.TransferService}.
 */
package org.lmsgateway.transfer;
