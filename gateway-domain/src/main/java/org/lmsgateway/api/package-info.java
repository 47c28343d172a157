/**
 * What the API of all components has in common: requests that are done once, however often they are
 * sent. Entry type: {@link org.lmsgateway.api.Idempotency}.
 */
package org.lmsgateway.api;
