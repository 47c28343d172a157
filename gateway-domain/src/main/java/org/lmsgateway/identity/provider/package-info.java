/**
 * Signing in with the OpenID provider of an institution (OpenID Connect Core 1.0 §3.1, RFC 7636):
 * the way to the provider and back, and why somebody is not let in. It knows no HTTP and no page.
 * Entry type: {@link org.lmsgateway.identity.provider.ProviderSignIn}.
 */
package org.lmsgateway.identity.provider;
