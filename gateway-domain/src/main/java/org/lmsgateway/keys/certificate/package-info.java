/**
 * Key pairs of the gateway with a certificate of their own, for those who know a client by one.
 * Knows nothing of who they are. Entry type: {@link
 * org.lmsgateway.keys.certificate.OwnCertificates}.
 */
package org.lmsgateway.keys.certificate;
