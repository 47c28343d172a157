/**
 * How programs prove themselves by assertions that they sign (RFC 7521, RFC 7523): with which keys,
 * what can be wrong, and that each counts once. Entry type: {@link
 * org.lmsgateway.keys.assertion.AssertionProofs}.
 */
package org.lmsgateway.keys.assertion;
