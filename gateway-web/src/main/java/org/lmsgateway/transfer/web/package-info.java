/**
 * Tenants as JSON documents at the API and in the portal. Entry type: {@link
 * org.lmsgateway.transfer.web.ConfigurationResource}.
 */
package org.lmsgateway.transfer.web;
