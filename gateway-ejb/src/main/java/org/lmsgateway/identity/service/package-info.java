/**
 * Local accounts, API clients and their bearer tokens. Entry types: {@link
 * org.lmsgateway.identity.service.SignInServiceBean}, {@link
 * org.lmsgateway.identity.service.AccessTokenServiceBean}.
 */
package org.lmsgateway.identity.service;
