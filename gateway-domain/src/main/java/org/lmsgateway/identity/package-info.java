/**
 * People and API clients: who signs in, with which roles, and the bearer tokens by which automation
 * calls. Knows tenants, nothing of LMSs and launches. Entry types: {@link
 * org.lmsgateway.identity.SignInService} for people, {@link
 * org.lmsgateway.identity.access.AccessTokenService} for automation.
 */
package org.lmsgateway.identity;
