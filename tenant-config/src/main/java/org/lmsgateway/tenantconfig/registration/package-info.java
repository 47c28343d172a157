/** What an operator configures about registrations. It knows no other settings. */
package org.lmsgateway.tenantconfig.registration;
