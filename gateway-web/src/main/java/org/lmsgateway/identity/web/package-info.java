/**
 * Who calls, as seen from HTTP: the authentication mechanism, the session of a person who has
 * signed in, the pages to sign in and out, and the page of API clients. It checks no password and
 * no token itself. Sources: Jakarta Security 3.0 §2, RFC 6750. Entry type: {@link
 * org.lmsgateway.identity.web.GatewayAuthentication}.
 */
package org.lmsgateway.identity.web;
