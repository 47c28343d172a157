/** Remembers requests that are done once, and forgets them after a day. */
package org.lmsgateway.api.service;
