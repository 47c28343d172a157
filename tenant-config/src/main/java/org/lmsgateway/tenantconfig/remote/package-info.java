/** How many remote sessions there may be, and how long they last. It knows no other settings. */
package org.lmsgateway.tenantconfig.remote;
