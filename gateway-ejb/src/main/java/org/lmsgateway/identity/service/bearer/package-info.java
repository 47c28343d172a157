/**
 * Reads bearer tokens of OpenID providers. Entry type: {@link
 * org.lmsgateway.identity.service.bearer.ProviderTokensBean}.
 */
package org.lmsgateway.identity.service.bearer;
