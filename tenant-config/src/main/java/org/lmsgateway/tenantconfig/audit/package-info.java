/** What an operator configures about the audit log. It knows no other settings. */
package org.lmsgateway.tenantconfig.audit;
