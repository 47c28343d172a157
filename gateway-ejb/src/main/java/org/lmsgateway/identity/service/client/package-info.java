/** How API clients prove themselves: by a secret, by keys, by certificates. */
package org.lmsgateway.identity.service.client;
