/**
 * The OpenID Connect code flow: the request, the code's exchange, the ID token's check, and what a
 * person's claims mean here. With the package below it the only user of the OpenID Connect SDK.
 * Entry type: {@link org.lmsgateway.identity.service.provider.ProviderSignInBean}.
 */
package org.lmsgateway.identity.service.provider;
