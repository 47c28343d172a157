/**
 * Signing in with a provider and out again, as seen from HTTP: there, back, what is said when it
 * fails, and the page for people whose institution is not served. Entry types: {@link
 * org.lmsgateway.identity.web.provider.StartSignIn}, {@link
 * org.lmsgateway.identity.web.provider.FinishSignIn}.
 */
package org.lmsgateway.identity.web.provider;
