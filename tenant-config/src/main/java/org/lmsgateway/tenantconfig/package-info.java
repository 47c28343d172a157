/**
 * What an operator configures: the defaults file, and the settings read from it and checked once at
 * the start. Every fault is reported at once, each with the name of its setting. Nothing else in
 * the gateway reads configuration. Entry type: {@link org.lmsgateway.tenantconfig.SettingsReader}.
 */
package org.lmsgateway.tenantconfig;
