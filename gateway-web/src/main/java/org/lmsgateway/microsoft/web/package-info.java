/**
 * The connection to Microsoft 365, at the API and in the portal. Entry types: {@link
 * org.lmsgateway.microsoft.web.MicrosoftResource} and {@link
 * org.lmsgateway.microsoft.web.MicrosoftPage}.
 */
package org.lmsgateway.microsoft.web;
