/**
 * The catalogue of errors: every code that the gateway gives to somebody outside, with who sees it,
 * what it says, its cause and its fix. {@link org.lmsgateway.help.web.errors.ErrorArea} lists them;
 * the pages are {@code /help/errors} and {@code /problems/…}.
 */
package org.lmsgateway.help.web.errors;
