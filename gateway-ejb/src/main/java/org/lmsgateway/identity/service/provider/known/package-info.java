/**
 * The providers that people can sign in with: that of the installation and those of tenants, what
 * they publish, who the gateway is to them, and how a tenant's own one is entered. It knows no
 * sign-in. Entry types: {@link org.lmsgateway.identity.service.provider.known.Providers}, {@link
 * org.lmsgateway.identity.service.provider.known.OwnProviderServiceBean}.
 */
package org.lmsgateway.identity.service.provider.known;
