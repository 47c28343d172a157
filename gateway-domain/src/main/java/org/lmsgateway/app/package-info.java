/**
 * Apps: the web applications behind the gateway that launches are handed to. Knows tenants, no LMS.
 * Entry type: {@link org.lmsgateway.app.AppService}.
 */
package org.lmsgateway.app;
