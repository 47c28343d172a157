/**
 * The gateway's public keys over HTTP, by which apps check the tokens that it issues. Entry type:
 * {@link org.lmsgateway.keys.web.PublicKeysResource}.
 */
package org.lmsgateway.keys.web;
