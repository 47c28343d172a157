/**
 * A tenant's own OpenID provider, as its admins and operators enter it. Knows nothing of how people
 * sign in with it. Entry type: {@link org.lmsgateway.identity.provider.own.OwnProviderService}.
 */
package org.lmsgateway.identity.provider.own;
