/**
 * Keys and tokens: the gateway's own signing keys, the key sets that LMSs publish, and checking and
 * making tokens. The only component whose services use the JOSE library; others see the interfaces
 * here and claims as plain maps. Sources: RFC 7515 (JWS), RFC 7517 (JWK), RFC 7519 (JWT). Entry
 * types: {@link org.lmsgateway.keys.PlatformTokens} for what comes in, {@link
 * org.lmsgateway.keys.GatewayTokens} for what goes out.
 */
package org.lmsgateway.keys;
