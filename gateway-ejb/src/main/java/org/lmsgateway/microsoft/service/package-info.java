/**
 * Keeps the connections of tenants to Microsoft 365. Entry type: {@link
 * org.lmsgateway.microsoft.service.MicrosoftConnectionRepository}.
 */
package org.lmsgateway.microsoft.service;
