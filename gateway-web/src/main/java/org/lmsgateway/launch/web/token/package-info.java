/**
 * The token endpoint and what describes it: API clients get access tokens, apps swap the code of a
 * launch. Errors are OAuth's own (RFC 6749 §5.2), not problem documents, because OAuth libraries
 * read them. Entry type: {@link org.lmsgateway.launch.web.token.TokenResource}.
 */
package org.lmsgateway.launch.web.token;
