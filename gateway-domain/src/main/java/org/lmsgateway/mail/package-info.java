/**
 * Letters that the gateway sends. Knows nothing of what is in them. Entry type: {@link
 * org.lmsgateway.mail.Mailer}.
 */
package org.lmsgateway.mail;
