/** What an operator says about their support. It knows no other settings. */
package org.lmsgateway.tenantconfig.support;
