/**
 * How apps prove themselves at the token endpoint: by their secret, or by an assertion that counts
 * once (RFC 7523). Entry type: {@link org.lmsgateway.app.proof.AppAuthentication}.
 */
package org.lmsgateway.app.proof;
