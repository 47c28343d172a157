/**
 * Single settings, and what is wrong with them. It knows no setting by name: what each component
 * reads is in its own record. Entry type: {@link org.lmsgateway.tenantconfig.source.SettingSource}.
 */
package org.lmsgateway.tenantconfig.source;
