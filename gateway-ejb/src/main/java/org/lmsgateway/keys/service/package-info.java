/**
 * Keys and tokens on the JOSE library, which no other package uses. Private keys are encrypted
 * under the master key; the key sets of LMSs are cached. Entry types: {@link
 * org.lmsgateway.keys.service.PlatformTokenCheck}, {@link
 * org.lmsgateway.keys.service.GatewayTokenIssue}.
 */
package org.lmsgateway.keys.service;
