/**
 * Writes tenants as documents, compares documents with what is stored, and stores what they say.
 * Entry type: {@link org.lmsgateway.transfer.service.TransferServiceBean}.
 */
package org.lmsgateway.transfer.service;
