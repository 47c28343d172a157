/** How much one sender may ask of a node. It knows no other settings. */
package org.lmsgateway.tenantconfig.limit;
