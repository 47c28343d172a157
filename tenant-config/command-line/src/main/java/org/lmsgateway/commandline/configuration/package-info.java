/**
 * Tenants as files: the file that somebody gives, what the gateway would change by it, and the
 * faults that it finds, with file, line and column. Entry: {@link
 * org.lmsgateway.commandline.configuration.TenantConfiguration}.
 */
package org.lmsgateway.commandline.configuration;
