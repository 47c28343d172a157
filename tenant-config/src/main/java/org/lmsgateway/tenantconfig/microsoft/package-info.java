/** Where Microsoft 365 is, cloud by cloud. */
package org.lmsgateway.tenantconfig.microsoft;
