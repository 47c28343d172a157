/**
 * Sends letters over SMTP: the only user of Jakarta Mail. Entry type: {@link
 * org.lmsgateway.mail.service.SmtpMailer}.
 */
package org.lmsgateway.mail.service;
