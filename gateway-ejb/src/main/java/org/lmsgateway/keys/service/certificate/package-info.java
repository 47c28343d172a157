/**
 * Makes certificates (RFC 5280) and signs by them. Entry type: {@link
 * org.lmsgateway.keys.service.certificate.CertificateSigner}.
 */
package org.lmsgateway.keys.service.certificate;
