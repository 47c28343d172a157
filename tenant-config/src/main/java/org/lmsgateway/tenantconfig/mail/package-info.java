/** How letters leave. It knows no other settings. */
package org.lmsgateway.tenantconfig.mail;
