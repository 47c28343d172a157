/**
 * Collects reports of problems and sends them. Knows the log of launches and the guarded client.
 * Entry type: {@link org.lmsgateway.help.service.SupportServiceBean}.
 */
package org.lmsgateway.help.service;
